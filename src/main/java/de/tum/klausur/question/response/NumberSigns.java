package de.tum.klausur.question.response;

import java.text.Normalizer;

/** Brings the many shapes of signs and digits that a number is typed with to those of a keyboard. */
final class NumberSigns {

    private static final String MINUS = "−–‒‐‑﹣－";
    private static final String TIMES = "×·∙⋅∗✕";
    private static final String OVER = "⁄∕÷";
    private static final String APOSTROPHES = "'’‘ʼ`´′";
    private static final String ABOUT = "≈≃≅≐~∼";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberSigns() {}

    /** With ordinary blanks, digits and signs only; a vulgar fraction becomes {@code n/d}, a superscript {@code ^n}. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        TypedText.stripped(text).codePoints().forEach(c -> add(plain, c));
        return plain.toString().replace("**", "^").strip();
    }

    private static void add(StringBuilder plain, int c) {
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            raised(plain).append(SUPERSCRIPTS.indexOf(c));
        } else if (c == '⁻') {
            plain.append("^-");
        } else if (c == '⁺') {
            plain.append('^');
        } else if (Character.getType(c) == Character.OTHER_NUMBER) {
            fraction(plain, c);
        } else if (Character.isDigit(c)) {
            plain.append(Character.digit(c, 10));
        } else {
            plain.append(sign(c));
        }
    }

    /** The first of several superscripts begins the exponent. */
    private static StringBuilder raised(StringBuilder plain) {
        int from = plain.length();
        while (from > 0 && Character.isDigit(plain.charAt(from - 1))) {
            from--;
        }
        boolean begun =
                from > 0 && (plain.charAt(from - 1) == '^' || plain.toString().startsWith("^-", from - 2));
        return begun ? plain : plain.append('^');
    }

    private static void fraction(StringBuilder plain, int c) {
        String written = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                .replace('⁄', '/');
        plain.append(plain.isEmpty() || !Character.isDigit(plain.charAt(plain.length() - 1)) ? "" : " ")
                .append(written);
    }

    private static String sign(int c) {
        if (MINUS.indexOf(c) >= 0) {
            return "-";
        }
        if (TIMES.indexOf(c) >= 0) {
            return "*";
        }
        if (OVER.indexOf(c) >= 0) {
            return "/";
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return "'";
        }
        return ABOUT.indexOf(c) >= 0 ? "=" : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
}
