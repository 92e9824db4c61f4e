package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number within a tolerance.
 *
 * @param value the key
 * @param tolerance how far a right response may be off
 * @param unit shown behind the field; a student may type it too
 * @param further numbers that earn credits too; of those that fit, the one with the most credits counts
 */
public record Numeric(
        PartHead head, BigDecimal value, Tolerance tolerance, Optional<String> unit, List<AcceptedNumber> further)
        implements Part.Typed {

    public Numeric {
        further = List.copyOf(further);
    }

    /** With one key only. */
    public Numeric(PartHead head, BigDecimal value, Tolerance tolerance, Optional<String> unit) {
        this(head, value, tolerance, unit, List.of());
    }

    /** All numbers that earn credits, the key first. */
    public Stream<AcceptedNumber> accepted() {
        return Stream.concat(Stream.of(new AcceptedNumber(value, tolerance, credits())), further.stream());
    }
}
