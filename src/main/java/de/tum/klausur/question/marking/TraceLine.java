package de.tum.klausur.question.marking;

import java.math.BigDecimal;
import java.util.List;

/**
 * One reason for credits given or not given, kept as facts and put into words in the reader's language.
 *
 * @param credits what this line adds (0 where it only explains); negative for a deduction
 * @param values what the reason speaks about, as listed at {@link TraceReason}
 */
public record TraceLine(TraceReason reason, BigDecimal credits, List<String> values) {

    public TraceLine {
        values = List.copyOf(values);
    }

    public static TraceLine note(TraceReason reason, String... values) {
        return new TraceLine(reason, BigDecimal.ZERO, List.of(values));
    }

    public static TraceLine earned(TraceReason reason, BigDecimal credits, String... values) {
        return new TraceLine(reason, credits, List.of(values));
    }
}
