package de.tum.klausur.testsupport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as students upload them; the same call gives the same bytes. */
public final class TestFiles {

    private TestFiles() {}

    /** A picture of one colour. */
    public static byte[] png(int rgb) {
        return picture(rgb, "png");
    }

    public static byte[] jpeg(int rgb) {
        return picture(rgb, "jpg");
    }

    /** Not a page in it, but a beginning and an end. */
    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj << >> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] picture(int rgb, String format) {
        BufferedImage picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, rgb);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
