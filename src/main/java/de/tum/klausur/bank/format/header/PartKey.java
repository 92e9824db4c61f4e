package de.tum.klausur.bank.format.header;

import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.key.Tolerance;
import de.tum.klausur.question.rule.RubricItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part's kind with as much of its key as the header holds. */
public sealed interface PartKey {

    /** Options with their ticks stand in the section. */
    record SingleChoice() implements PartKey {}

    /** Options with their ticks stand in the section. */
    record MultipleChoice() implements PartKey {}

    /** A number, its tolerance and unit. */
    record Decimal(BigDecimal value, Tolerance tolerance, Optional<String> unit) implements PartKey {}

    /** Shapes, the whole key first. */
    record Shapes(List<AcceptedShape> accepted) implements PartKey {}

    /** Accepted wordings. */
    record Words(List<String> accepted) implements PartKey {}

    /**
     * Rubric items.
     *
     * @param places of the items, in their order
     */
    record Items(List<Place> places, List<RubricItem> items) implements PartKey {}
}
