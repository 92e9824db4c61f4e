package de.tum.klausur.question.response;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which two wordings are compared, so that nobody loses credits over how a right answer is written down.
 *
 * <p>Without difference are: case; {@code ä ö ü ß} and {@code ae oe ue ss}; accents as in {@code naïve}; full stops, commas
 * and the like at the end; quotes and apostrophes of any shape; brackets around the whole; a bullet in front; blanks; and
 * hyphens of words ({@code over-fitting}, {@code over fitting}, {@code overfitting}).
 *
 * <p>Kept apart is what means something else: a hyphen between symbols or numbers, which is a minus ({@code n-1},
 * {@code x-y}), and one in front of them ({@code -1}); blanks between digits ({@code 1 2}); powers of numbers ({@code 10²}
 * is not 102); signs as in {@code C++}; the prime of {@code f'}; and hats and bars ({@code ŷ}).
 */
public final class FoldedText {

    private static final String QUOTES = "'\"`´‘’‚‛“”„‟‹›«»′″ʼ＇＂";
    private static final String DASHES = "‐‑‒–—―−﹣－";
    private static final Map<String, String> WRITTEN_OUT = Map.of("×", "x", "✕", "x", "æ", "ae", "œ", "oe", "ø", "oe");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[×✕æœø]");
    private static final Pattern POWER = Pattern.compile("(?<=[0-9])(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻])");
    private static final Pattern UMLAUT = Pattern.compile("(?<=[aou])\u0308");
    /** Hats, bars, tildes and dots make another symbol. */
    private static final Pattern ACCENT = Pattern.compile("[\u0300\u0301\u0308]");

    private static final Pattern CURLED = Pattern.compile("[‘’‚‛′]");
    private static final Pattern CURLED_DOUBLE = Pattern.compile("[“”„‟″]");
    private static final Pattern BLANKS = Pattern.compile(" ++");

    private FoldedText() {}

    /** The folded form; empty only where there is nothing to see. */
    public static String fold(String text) {
        String plain = plain(text);
        String parted = Normalizer.normalize(plain, Normalizer.Form.NFD);
        String accented = ACCENT.matcher(UMLAUT.matcher(parted).replaceAll("e")).replaceAll("");
        String latin = OTHER_LETTERS
                .matcher(Normalizer.normalize(accented, Normalizer.Form.NFC))
                .replaceAll(letter -> WRITTEN_OUT.getOrDefault(letter.group(), letter.group()));
        return JoinedWords.of(Decorations.without(latin));
    }

    /**
     * The same as authors' patterns see it, which may ask for blanks and umlauts: words stay apart, hyphens are blanks,
     * letters are as typed but small.
     */
    public static String spaced(String text) {
        String spaced = Decorations.without(plain(text)).replace('-', ' ');
        return BLANKS.matcher(spaced).replaceAll(" ").strip();
    }

    /**
     * For words that count as they are spelt, as code does: only blanks around them, invisible marks and the curls that
     * phones give to quotes make no difference.
     */
    public static String exact(String text) {
        return CURLED.matcher(CURLED_DOUBLE.matcher(TypedText.stripped(text)).replaceAll("\""))
                .replaceAll("'");
    }

    /** Compatible characters in lower case, with one kind each of blank, dash and quote. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        POWER.matcher(text).replaceAll("^").codePoints().forEach(c -> add(plain, c));
        return Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static void add(StringBuilder plain, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            plain.append(' ');
        } else if (QUOTES.indexOf(c) >= 0) {
            plain.append('\'');
        } else if (DASHES.indexOf(c) >= 0) {
            plain.append('-');
        } else if (Character.getType(c) != Character.FORMAT) {
            plain.appendCodePoint(c);
        }
    }
}
