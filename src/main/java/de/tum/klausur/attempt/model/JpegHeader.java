package de.tum.klausur.attempt.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a JPEG says of itself before its pixels begin.
 *
 * @param orientation how the camera was held, 1 to 8 as in Exif; 1: upright
 */
public record JpegHeader(int width, int height, int orientation) {

    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int EXIF_SEGMENT = 0xe1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;

    /** Where a frame keeps its height and, two bytes further, its width, counted from the segment's length. */
    private static final int HEIGHT = 3;

    /** Reads segment by segment up to the pixels; empty where there is no frame or no pixels follow. */
    public static Optional<JpegHeader> of(byte[] content) {
        int orientation = UPRIGHT;
        int frame = -1;
        int at = 2;
        while (at + 3 < content.length && at(content, at) == 0xff) {
            int marker = at(content, at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            int length = two(content, at + 2);
            if (marker == SCAN) {
                return frame(content, frame, orientation);
            }
            if (marker == END || length < 2) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                frame = at + 2;
            } else if (marker == EXIF_SEGMENT) {
                orientation = orientation(content, at + 4, at + 2 + length);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<JpegHeader> frame(byte[] content, int frame, int orientation) {
        return frame < 0 || frame + HEIGHT + 4 > content.length
                ? Optional.empty()
                : Optional.of(
                        new JpegHeader(two(content, frame + HEIGHT + 2), two(content, frame + HEIGHT), orientation));
    }

    /** All of C0 to CF but the three that hold tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int orientation(byte[] content, int from, int end) {
        int tiff = from + EXIF.length;
        if (end > content.length || tiff + 8 > end || !Arrays.equals(content, from, tiff, EXIF, 0, EXIF.length)) {
            return UPRIGHT;
        }
        boolean little = content[tiff] == 'I';
        long directory = tiff + ordered(content, tiff + 4, 4, little);
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        long entries = ordered(content, (int) directory, 2, little);
        for (long entry = 0; entry < entries && directory + 2 + (entry + 1) * ENTRY <= end; entry++) {
            int place = (int) (directory + 2 + entry * ENTRY);
            if (ordered(content, place, 2, little) == ORIENTATION_TAG) {
                int told = (int) ordered(content, place + 8, 2, little);
                return told >= 1 && told <= 8 ? told : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static long ordered(byte[] content, int at, int bytes, boolean little) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = (value << 8) | at(content, at + (little ? bytes - 1 - i : i));
        }
        return value;
    }

    private static int two(byte[] content, int at) {
        return (at(content, at) << 8) | at(content, at + 1);
    }

    private static int at(byte[] content, int at) {
        return content[at] & 0xff;
    }
}
