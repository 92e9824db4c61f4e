package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers and words in TeX, as readers of one language write them.
 *
 * @param comma whether the decimal mark is a comma
 */
public record TexNumber(boolean comma) {

    private static final MathContext SHOWN = new MathContext(12);
    private static final int MOST_DIGITS = 15;

    /** With what is found in texts of any kind, so that it stands for nothing but itself. */
    private static final String SPECIAL = "#$%&_{}";

    /** Plain digits, or {@code 1.5 \cdot 10^{-20}} where they were too many. */
    public String tex(BigDecimal number) {
        BigDecimal shown = number.stripTrailingZeros();
        String plain = Math.abs((long) shown.scale()) > MOST_DIGITS ? "" : shown.toPlainString();
        return plain.isEmpty() || plain.length() > MOST_DIGITS + 2 ? scientific(shown) : marked(plain);
    }

    /** The same rounded, with a sign in front that says so, where it has more digits than anybody reads. */
    public String rounded(BigDecimal number) {
        BigDecimal rounded = number.round(SHOWN);
        return (rounded.compareTo(number) == 0 ? "" : "\\approx ") + tex(rounded);
    }

    private String scientific(BigDecimal number) {
        BigDecimal rounded = number.round(SHOWN);
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal digits = rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return marked(digits.toPlainString()) + " \\cdot 10^{" + exponent + "}";
    }

    private String marked(String plain) {
        return comma ? plain.replace(".", "{,}") : plain;
    }

    /** What parts several numbers or expressions. */
    public String separator() {
        return comma ? ";\\, " : ",\\, ";
    }

    /** Words as they are, upright. */
    public static String words(String words) {
        StringBuilder tex = new StringBuilder("\\text{");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> tex.append("\\textbackslash ");
                case '^' -> tex.append("\\textasciicircum ");
                case '~' -> tex.append("\\textasciitilde ");
                default -> tex.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
            }
        });
        return tex.append('}').toString();
    }
}
