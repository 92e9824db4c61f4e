package de.tum.klausur.session.roster;

import java.util.stream.IntStream;

/**
 * How much a text reads like names. In a text that was read in the wrong encoding, letters have become signs that no name
 * has, or capitals stand inside of words: {@code M‹ller}, {@code JŠger}.
 */
final class NameSigns {

    /** What stands in names of this university's students most often. */
    private static final String GERMAN = "äöüÄÖÜß";

    /** Beside letters, marks and blanks. */
    private static final String ALLOWED = "-.'’`´,()/\u2010\u2011";

    private static final int ASCII = 0x80;
    private static final int USUAL = 3;
    private static final int UNUSUAL = 1;
    private static final int WRONG = -6;

    private NameSigns() {}

    /** The higher, the more it reads like names; signs of ASCII count nothing. */
    static long score(String text) {
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            score += text.charAt(i) < ASCII ? 0 : worth(text, i);
        }
        return score;
    }

    /** How many signs of a text stand in no name; signs of ASCII are left out, since every encoding has them. */
    static long doubts(String text) {
        return IntStream.range(0, text.length())
                .filter(place -> text.charAt(place) >= ASCII && worth(text, place) < 0)
                .count();
    }

    /** Whether a name holds a sign that no name has, or a capital that was something else once. */
    static boolean isDoubtful(String name) {
        return doubts(name) > 0
                || name.chars()
                        .anyMatch(sign ->
                                sign < ASCII && !Character.isLetter(sign) && sign != ' ' && ALLOWED.indexOf(sign) < 0);
    }

    private static int worth(String text, int place) {
        char sign = text.charAt(place);
        if (ALLOWED.indexOf(sign) >= 0 || sign == '\u00A0' || isMark(sign) || Character.isSurrogate(sign)) {
            return 0;
        }
        if (!Character.isLetter(sign) || isOddLetter(sign) || isCapitalInside(text, place)) {
            return WRONG;
        }
        return GERMAN.indexOf(sign) >= 0 ? USUAL : UNUSUAL;
    }

    /** Letters that stand in no name, but where umlauts stand in another encoding. */
    private static boolean isOddLetter(char sign) {
        return "ªºµƒﬁﬂΩπˆ¯˘˙˚¸˝˛ˇ".indexOf(sign) >= 0;
    }

    /** A capital behind a small letter, or between a capital at the beginning and a small letter. */
    private static boolean isCapitalInside(String text, int place) {
        boolean capital = Character.isUpperCase(text.charAt(place));
        boolean behindLetter = place > 0 && Character.isLetter(text.charAt(place - 1));
        boolean behindSmall = behindLetter && Character.isLowerCase(text.charAt(place - 1));
        boolean beforeSmall = place + 1 < text.length() && Character.isLowerCase(text.charAt(place + 1));
        return capital && (behindSmall || (behindLetter && beforeSmall));
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
