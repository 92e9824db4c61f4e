package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.testsupport.TestFiles;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What markers' browsers get to see was drawn by us, upright and no larger than a screen. */
class ShownPicturesTest {

    private static final int RED = 0xaa0000;

    private final ShownPictures pictures = new ShownPictures();

    @Test
    void pictureIsDrawnAnewAndNothingButItsPixelsComesOver() throws IOException {
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        hidden.writeBytes(TestFiles.png(RED));
        hidden.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        byte[] shown = pictures.of(UploadedFile.read(hidden.toByteArray()).orElseThrow())
                .orElseThrow();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(picture.getWidth()).isEqualTo(120);
        assertThat(picture.getRGB(60, 40) & 0xffffff).isEqualTo(RED);
    }

    @Test
    void largePictureIsShownSmaller() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9_000, 3_000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        byte[] shown =
                pictures.of(UploadedFile.read(out.toByteArray()).orElseThrow()).orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(picture.getWidth()).isEqualTo(2_400);
        assertThat(picture.getHeight()).isEqualTo(800);
    }

    @Test
    void bombAndBrokenPictureAreNotDrawn() {
        byte[] bomb = TestFiles.png(RED);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(pictures.of(UploadedFile.read(bomb).orElseThrow())).isEmpty();
        byte[] broken = TestFiles.png(RED);
        broken[60] ^= 0x55;
        ByteBuffer.wrap(broken).putInt(16, 4_000);
        assertThat(pictures.of(UploadedFile.read(broken).orElseThrow())).isEmpty();
        assertThat(pictures.of(UploadedFile.read(TestFiles.pdf()).orElseThrow()))
                .isEmpty();
    }

    /** Where the corner at the camera's upper left comes to lie in a picture of 40 × 30. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,40,0", "3,40,30", "4,0,30", "5,0,0", "6,30,0", "7,30,40", "8,0,40"})
    void photoIsTurnedUpright(int orientation, double x, double y) {
        AffineTransform turned = PictureRenderer.upright(orientation, 40, 30);
        assertThat(turned.transform(new Point2D.Double(0, 0), null)).isEqualTo(new Point2D.Double(x, y));
    }
}
