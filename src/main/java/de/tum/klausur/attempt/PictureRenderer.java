package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.JpegHeader;
import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.question.part.FileType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws a picture anew: upright, on white, no larger than is looked at; nothing but its pixels comes over. */
final class PictureRenderer {

    /** The longer side of what is shown; handwriting on a whole page stays readable. */
    private static final int LONGEST_SIDE = 2400;

    private PictureRenderer() {}

    /** @throws IOException where it isn't what its header says */
    static byte[] redraw(UploadedFile file) throws IOException {
        BufferedImage read = read(file);
        int orientation = file.type() == FileType.JPEG
                ? JpegHeader.of(file.content()).map(JpegHeader::orientation).orElse(1)
                : 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn(read, orientation), file.type() == FileType.JPEG ? "jpg" : "png", out);
        return out.toByteArray();
    }

    /** Skips lines and columns of a large one while reading, so that it never lies in memory whole. */
    private static BufferedImage read(UploadedFile file) throws IOException {
        String format = file.type() == FileType.JPEG ? "jpeg" : "png";
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file.content()))) {
            reader.setInput(in, true, true);
            ImageReadParam wish = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
            wish.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage read, int orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lying = orientation >= 5;
        BufferedImage drawn =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turned = upright(orientation, width, height);
            turned.scale((double) width / read.getWidth(), (double) height / read.getHeight());
            pen.drawImage(read, turned, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** What puts a picture upright that was taken with the camera held so (Exif 2.32, tag 274). */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
