package de.tum.klausur.bank.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureBoxTest {

    @Test
    void viewBoxIsTheFiguresCoordinates() {
        assertThat(svg("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox=\"-10 0.5 360,200\">"))
                .contains(box("-10", "0.5", "360", "200"));
        assertThat(svg("<svg width='720' height='400' viewBox='0 0 360 200'/>")).contains(box("0", "0", "360", "200"));
    }

    @Test
    void withoutAViewBoxTheSizeCounts() {
        assertThat(svg("<svg width=\"120px\" stroke-width='3' height=\"80\"/>")).contains(box("0", "0", "120", "80"));
        assertThat(svg("<svg stroke-width='3'/>")).isEmpty();
        assertThat(svg("<svg viewBox='0 0 0 0'/>")).isEmpty();
        assertThat(svg("no figure")).isEmpty();
    }

    @Test
    void pixelsOfPngAndJpeg() {
        assertThat(of(FigureKind.PNG, "89504e470d0a1a0a0000000d4948445200000140000000f0"))
                .contains(box("0", "0", "320", "240"));
        assertThat(of(FigureKind.JPEG, "ffd8ffe000044a46ffc4000300ffc2001108007800a003"))
                .contains(box("0", "0", "160", "120"));
        assertThat(of(FigureKind.PNG, "89504e47")).isEmpty();
        assertThat(of(FigureKind.JPEG, "ffd8ffe000")).isEmpty();
        assertThat(of(FigureKind.JPEG, "")).isEmpty();
    }

    private static Optional<FigureBox> svg(String text) {
        return FigureBox.of(Figure.of("a.svg", FigureKind.SVG, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<FigureBox> of(FigureKind kind, String hex) {
        return FigureBox.of(Figure.of("a", kind, HexFormat.of().parseHex(hex)));
    }

    private static FigureBox box(String left, String top, String width, String height) {
        return new FigureBox(new BigDecimal(left), new BigDecimal(top), new BigDecimal(width), new BigDecimal(height));
    }
}
