package de.tum.klausur.attempt.model;

import de.tum.klausur.question.part.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the type of a file by what is in it: what a browser or a name says of it may be wrong or a lie. Looks for the
 * beginning that each type must have, and for an end, so that half a file isn't taken for a whole one.
 */
final class FileContent {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] PNG_END = bytes("IEND");
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
    private static final byte[] PDF = bytes("%PDF-");
    private static final byte[] PDF_END = bytes("%%EOF");
    private static final byte[] PDF_LIST = bytes("startxref");
    private static final byte[] PDF_OBJECT = bytes(" obj");

    /** Where the brand stands in a file of ISO's base format. */
    private static final int BRAND = 8;

    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    /** How far from a PDF's end readers look for its mark. */
    private static final int TAIL = 2048;

    private FileContent() {}

    static Optional<FileType> type(byte[] content) {
        if (begins(content, PNG) && hasPixels(FileType.PNG, content) && found(content, PNG_END, PNG.length)) {
            return Optional.of(FileType.PNG);
        }
        // Cameras put things of their own behind a picture's end.
        if (begins(content, JPEG) && hasPixels(FileType.JPEG, content) && found(content, JPEG_END, JPEG.length)) {
            return Optional.of(FileType.JPEG);
        }
        return isPdf(content) ? Optional.of(FileType.PDF) : Optional.empty();
    }

    /** Whether it is a photo as Apple's phones keep them (ISO 23008-12), which few browsers show. */
    static boolean isHeic(byte[] content) {
        return content.length >= BRAND + 4
                && matches(content, bytes("ftyp"), 4)
                && HEIC.contains(new String(content, BRAND, 4, StandardCharsets.US_ASCII));
    }

    /** It has objects, and its end says where they are listed, as every version of the format asks for. */
    private static boolean isPdf(byte[] content) {
        int tail = Math.max(PDF.length, content.length - TAIL);
        return begins(content, PDF)
                && found(content, PDF_END, tail)
                && found(content, PDF_LIST, tail)
                && found(content, PDF_OBJECT, PDF.length);
    }

    private static boolean hasPixels(FileType type, byte[] content) {
        return PictureSize.of(type, content).isPresent();
    }

    private static boolean begins(byte[] content, byte[] with) {
        return matches(content, with, 0);
    }

    private static boolean found(byte[] content, byte[] mark, int from) {
        for (int at = content.length - mark.length; at >= from; at--) {
            if (matches(content, mark, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] content, byte[] mark, int at) {
        if (content.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
