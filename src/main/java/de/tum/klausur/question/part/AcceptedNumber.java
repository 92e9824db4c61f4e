package de.tum.klausur.question.part;

import java.math.BigDecimal;

/**
 * A number that earns credits.
 *
 * @param credits what it earns, at most the part's credits
 */
public record AcceptedNumber(BigDecimal value, Tolerance tolerance, Credits credits) {

    /** Whether {@code given} is near enough. */
    public boolean accepts(BigDecimal given) {
        return tolerance.accepts(value, given);
    }
}
