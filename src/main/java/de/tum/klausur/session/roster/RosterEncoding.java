package de.tum.klausur.session.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a roster file's bytes can mean. TUMonline writes Windows-1252, now and then UTF-8; the others are what spreadsheet
 * programs make of it. All of them are ASCII where columns are separated. Which one it is follows from the names only.
 */
public enum RosterEncoding {
    WINDOWS_1252("windows-1252"),
    UTF_8("UTF-8"),
    MAC_ROMAN("x-MacRoman"),
    CP850("IBM850");

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Wrong signs tell most, then where the file comes from; and what else is as right has more umlauts. */
    private static final Comparator<Guess> LIKELIEST_FIRST = Comparator.comparingLong(Guess::doubts)
            .thenComparing(guess -> guess.encoding != WINDOWS_1252)
            .thenComparing(Comparator.comparingLong(Guess::score).reversed());

    private final Charset charset;

    RosterEncoding(String name) {
        this.charset = Charset.forName(name);
    }

    Charset charset() {
        return charset;
    }

    /** The one of this name, e.g. {@code CP850}; empty where there is none. */
    public static Optional<RosterEncoding> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Those in which a file can be read, the likeliest first: one alone where there is no doubt. What is valid UTF-8 beyond
     * ASCII is that, since no other text is so by chance.
     *
     * @param names the bytes of all names; what else stands in the file tells nothing
     */
    static List<RosterEncoding> possible(byte[] file, byte[] names) {
        if (isMarked(file) || (!isAscii(file) && isUtf8(file))) {
            return List.of(UTF_8);
        }
        if (isAscii(names)) {
            return List.of(WINDOWS_1252);
        }
        return Stream.of(WINDOWS_1252, MAC_ROMAN, CP850)
                .map(one -> one.guess(names))
                .sorted(LIKELIEST_FIRST)
                .map(Guess::encoding)
                .toList();
    }

    static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private Guess guess(byte[] names) {
        String text = new String(names, charset);
        return new Guess(this, NameSigns.doubts(text), NameSigns.score(text));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    /** How the names read in one encoding. */
    private record Guess(RosterEncoding encoding, long doubts, long score) {}
}
