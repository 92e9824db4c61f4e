package de.tum.klausur.session.roster;

import java.nio.charset.Charset;

/** The bytes of a file and the encoding in which they are read and written. */
final class RosterText {

    /** Of UTF-8's byte order mark. */
    private static final int MARK_LENGTH = 3;

    private final byte[] bytes;
    private final int start;
    private final RosterEncoding encoding;

    private RosterText(byte[] bytes, int start, RosterEncoding encoding) {
        this.bytes = bytes;
        this.start = start;
        this.encoding = encoding;
    }

    static RosterText of(byte[] bytes, RosterEncoding encoding) {
        return new RosterText(bytes, RosterEncoding.isMarked(bytes) ? MARK_LENGTH : 0, encoding);
    }

    byte[] bytes() {
        return bytes;
    }

    RosterEncoding encoding() {
        return encoding;
    }

    /** The first byte behind a byte order mark. */
    int start() {
        return start;
    }

    /** The text of a cell, without its quotes. */
    String text(Cell cell) {
        String raw = raw(cell.start(), cell.end());
        return cell.quoted() && raw.length() >= 2
                ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"")
                : raw;
    }

    /** What stands between two places. */
    String raw(int from, int to) {
        return new String(bytes, from, to - from, charset());
    }

    /** A cell as it is written in place of {@code old}: in quotes where that was or where the text asks for them. */
    byte[] written(String text, Cell old) {
        boolean quoted = old.quoted() || text.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0);
        String cell = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
        return cell.getBytes(charset());
    }

    private Charset charset() {
        return encoding.charset();
    }
}
