package de.tum.klausur.question.part;

import de.tum.klausur.question.key.PartHead;
import de.tum.klausur.question.key.Tolerance;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number within a tolerance.
 *
 * @param value the key
 * @param tolerance how far a right response may be off
 * @param unit shown behind the field, never typed by the student
 */
public record Numeric(PartHead head, BigDecimal value, Tolerance tolerance, Optional<String> unit) implements Part {}
