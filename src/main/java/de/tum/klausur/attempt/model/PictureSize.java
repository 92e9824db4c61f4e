package de.tum.klausur.attempt.model;

import de.tum.klausur.question.part.FileType;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * How many pixels a picture says to have, read from its header before anything is unpacked: a file of 48 KB may unpack to
 * fourteen gigabytes.
 */
public record PictureSize(int width, int height) {

    /** What the cameras of telephones make, with room above. */
    public static final long MOST_PIXELS = 64_000_000;

    /** Long panoramas and scrolled screens included. */
    public static final int LONGEST_SIDE = 20_000;

    /** Where PNG keeps its width and, four bytes further, its height. */
    private static final int PNG_WIDTH = 16;

    /** The size that the header tells; empty where there is none that could be one. */
    static Optional<PictureSize> of(FileType type, byte[] content) {
        return switch (type) {
            case PNG ->
                content.length < PNG_WIDTH + 8
                        ? Optional.empty()
                        : sound(whole(content, PNG_WIDTH), whole(content, PNG_WIDTH + 4));
            case JPEG -> JpegHeader.of(content).flatMap(header -> sound(header.width(), header.height()));
            case PDF -> Optional.empty();
        };
    }

    /** Whether unpacking it costs no more than any photo does. */
    public boolean isBounded() {
        return (long) width * height <= MOST_PIXELS && Math.max(width, height) <= LONGEST_SIDE;
    }

    private static Optional<PictureSize> sound(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    /** Four bytes, the greatest first; beyond 2³¹ it becomes negative, which no size is. */
    private static int whole(byte[] content, int at) {
        return ByteBuffer.wrap(content).getInt(at);
    }
}
