package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Every number that is a key can be typed: it is short, or its tolerance takes it rounded. */
final class TypableNumbers implements VariantRule {

    /** What an exam may ask to be typed without a slip. */
    private static final int MOST_DIGITS = 8;

    private record Key(BigDecimal value, Tolerance tolerance) {}

    @Override
    public String name() {
        return "typable-number";
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (Part part : variant.parts()) {
            keys(part)
                    .filter(key -> !isTypable(key))
                    .findFirst()
                    .ifPresent(key -> remarks.error(
                            part.id(),
                            "the key "
                                    + key.value()
                                            .round(new MathContext(MOST_DIGITS + 2))
                                            .toPlainString() + "… has more than " + MOST_DIGITS
                                    + " digits, and its tolerance takes it with all of them only",
                            "give it a tolerance, or draw values that come out even"));
        }
    }

    private static Stream<Key> keys(Part part) {
        return switch (part) {
            case Numeric number -> Stream.of(new Key(number.value(), number.tolerance()));
            case Matrix matrix ->
                matrix.rows().stream().flatMap(row -> row.stream().map(entry -> new Key(entry, matrix.tolerance())));
            case Cloze cloze -> cloze.gaps().stream().flatMap(gap -> keys(gap.key()));
            case Part other -> Stream.of();
        };
    }

    /** A number with many digits before the point, such as a count of weights, is written out. */
    private static boolean isTypable(Key key) {
        BigDecimal plain = key.value().stripTrailingZeros();
        boolean isShort = plain.scale() <= 0 || plain.precision() <= MOST_DIGITS || plain.scale() <= 2;
        return isShort
                || key.tolerance()
                        .accepts(key.value(), key.value().round(new MathContext(MOST_DIGITS, RoundingMode.HALF_UP)));
    }
}
