package de.tum.klausur.question.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A number that a student typed.
 *
 * @param value what it is taken for
 * @param otherwise what another reader might take it for
 */
public record TypedNumber(BigDecimal value, Optional<BigDecimal> otherwise, Doubt doubt) {

    /** Why it has two readings. */
    public enum Doubt {
        /** It has one. */
        NONE,
        /** {@code 1.400} is taken for 1.4, but somebody may mean 1400. */
        POINT,
        /** {@code 1,400} is 1.4 to one reader and 1400 to another, and neither can be preferred. */
        COMMA,
        /** {@code 75 %} is taken for 0.75, but is 75 where per cent are asked for. */
        PER_CENT
    }

    static TypedNumber plain(BigDecimal value) {
        return new TypedNumber(value, Optional.empty(), Doubt.NONE);
    }

    TypedNumber map(UnaryOperator<BigDecimal> changed) {
        return new TypedNumber(changed.apply(value), otherwise.map(changed), doubt);
    }

    /** Whether nobody but a person, best the one who typed it, can say which number it is. */
    public boolean isUndecided() {
        return doubt == Doubt.COMMA;
    }

    /** The two numbers between which a separator leaves the choice, the larger first; empty where none does. */
    public Optional<Readings> readings() {
        return doubt == Doubt.POINT || doubt == Doubt.COMMA
                ? otherwise.map(grouped -> new Readings(grouped, value))
                : Optional.empty();
    }

    /** What a separator of thousands, or a decimal mark, makes of the same digits. */
    public record Readings(BigDecimal grouped, BigDecimal decimal) {

        /** Both as they can be typed so that they mean nothing else, with a decimal point: {@code 1125}, {@code 1.1250}. */
        List<String> typable() {
            return List.of(plain(grouped), plain(decimal));
        }

        private static String plain(BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            return NumberText.typed(plain)
                            .filter(read -> read.doubt() == Doubt.NONE)
                            .isPresent()
                    ? plain
                    : plain + "0";
        }
    }
}
