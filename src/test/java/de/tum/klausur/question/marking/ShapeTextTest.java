package de.tum.klausur.question.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.response.ShapeText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64×32×32",
                "64x32x32",
                "64X32X32",
                "64 x 32 x 32",
                "64*32*32",
                "64·32·32",
                "(64, 32, 32)",
                "[64,32,32]",
                "[64, 32, 32,]",
                "( 64 , 32 , 32 )",
                "64 32 32",
                "  64\t32\n32 ",
                "64,32,32",
                "64;32;32",
                "064 x 32 x 32",
                "64 ×32× 32",
                "64\u00a0×\u00a032 32",
                "torch.Size([64, 32, 32])",
                "Size([64, 32, 32]).",
                "x.shape = (64, 32, 32)",
                "shape: 64 × 32 × 32.",
                "TensorShape([64, 32, 32])"
            })
    void shapeIsReadAsPeopleTypeIt(String typed) {
        assertThat(ShapeText.read(typed)).contains(sizes(64, 32, 32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "()",
                "[]",
                "(64, 32",
                "64, 32)",
                "(64, 32]",
                "[(64, 32)]",
                "64××32",
                "64,,32",
                "×64",
                "64×",
                "64, 32,",
                "0",
                "64×0",
                "-1×64",
                "64×-1",
                "3.5",
                "3.5×2",
                "1e3",
                "?×64",
                "64by32",
                "1000000000",
                "64×99999999999",
                "٣×٣",
                "1×1×1×1×1×1×1×1×1×1×1×1×1"
            })
    void whatIsNoShapeIsNotRead(String typed) {
        assertThat(ShapeText.read(typed)).isEmpty();
    }

    private static List<ShapeAxis> sizes(Integer... sizes) {
        return AcceptedShape.of(List.of(sizes), Credits.ZERO).axes();
    }

    @Test
    void oneSizeIsAShapeToo() {
        assertThat(ShapeText.read("64")).contains(sizes(64));
        assertThat(ShapeText.read("(64,)")).contains(sizes(64));
        assertThat(ShapeText.read("999999999")).contains(sizes(999_999_999));
    }

    @Test
    void longestShapeIsReadAndALongerOneIsNot() {
        assertThat(ShapeText.read("1 ".repeat(11) + "1")).isPresent();
        assertThat(ShapeText.read("1" + " ".repeat(118) + "1")).isPresent();
        assertThat(ShapeText.read("1" + " ".repeat(119) + "1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1x", "x", " ", "(", "[", "1,", "\u200e", ";"})
    void hostileTextOfAnyLengthCostsNothing(String piece) {
        String hostile = piece.repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(ShapeText.read(hostile)).isEmpty());
    }
}
