package de.tum.klausur.question.marking;

import java.math.BigDecimal;

/**
 * One reason for credits given or not given, kept as facts and put into words in the reader's language.
 *
 * @param credits what this line adds (0 where it only explains); negative for a deduction
 */
public record TraceLine(TraceReason reason, BigDecimal credits) {

    public static TraceLine note(TraceReason reason) {
        return new TraceLine(reason, BigDecimal.ZERO);
    }

    public static TraceLine earned(TraceReason reason, BigDecimal credits) {
        return new TraceLine(reason, credits);
    }
}
