package de.tum.klausur.session.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file and how they are read: UTF-8 where they are valid UTF-8 beyond ASCII or begin with its byte order
 * mark, otherwise Windows-1252, which is what TUMonline writes in practice.
 */
final class RosterText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int start;
    private final Charset charset;

    private RosterText(byte[] bytes, int start, Charset charset) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
    }

    static RosterText of(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        boolean utf8 = marked || (!isAscii(bytes) && isUtf8(bytes));
        return new RosterText(bytes, marked ? MARK.length : 0, utf8 ? StandardCharsets.UTF_8 : WINDOWS);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The first byte behind a byte order mark. */
    int start() {
        return start;
    }

    /** The text of a cell, without its quotes. */
    String text(Cell cell) {
        String raw = new String(bytes, cell.start(), cell.end() - cell.start(), charset);
        return cell.quoted() && raw.length() >= 2
                ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"")
                : raw;
    }

    /** A cell as it is written in place of {@code old}: in quotes where that was or where the text asks for them. */
    byte[] written(String text, Cell old) {
        boolean quoted = old.quoted() || text.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0);
        String cell = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
        return cell.getBytes(charset);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
