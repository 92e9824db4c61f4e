package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FileType;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part's kind with as much of its key as the header holds. */
sealed interface PartKey {

    /** Options with their ticks stand in the section. */
    record SingleChoice() implements PartKey {}

    /** Options with their ticks stand in the section. */
    record MultipleChoice(ChoiceRule rule) implements PartKey {}

    /** A verdict, and the rubric of the reason where one is asked for. */
    record Verdict(boolean key, Optional<Items> reason) implements PartKey {}

    /** A number, its tolerance and unit, and further accepted numbers. */
    record Decimal(BigDecimal value, Tolerance tolerance, Optional<String> unit, List<AcceptedNumber> further)
            implements PartKey {}

    /** Expressions, the whole key first. */
    record Formulas(List<AcceptedFormula> accepted, List<Sampled> variables) implements PartKey {}

    /** Shapes, the whole key first. */
    record Shapes(List<AcceptedShape> accepted) implements PartKey {}

    /** A matrix, or a vector as its one row. */
    record Entries(List<List<BigDecimal>> rows, boolean vector, Tolerance tolerance, ShareRule rule)
            implements PartKey {}

    /** Accepted answers, each with all its wordings. */
    record Words(List<List<String>> groups, Lenience lenience, Optional<FirstOnly> list, boolean closed)
            implements PartKey {}

    /** Pairs stand in the section. */
    record Pairs(ShareRule rule) implements PartKey {}

    /** Items stand in the section in their right order. */
    record Order(OrderRule rule) implements PartKey {}

    /** Gaps whose places stand in the section. */
    record Gaps(List<Gap> gaps) implements PartKey {}

    /** Gaps on a figure, each filled with one of the choices. */
    record FigureGaps(Picture figure, List<String> choices, List<Gap> gaps, ShareRule rule) implements PartKey {}

    /** Regions of a figure, and what its axes mean. */
    record Spots(Picture figure, Optional<Axes> axes, List<Region> regions) implements PartKey {}

    /**
     * Rubric items.
     *
     * @param places of the items, in their order
     */
    record Items(List<Place> places, List<RubricItem> items) implements PartKey {}

    /** A file, with the rubric by which it is marked. */
    record File(Set<FileType> types, Items items) implements PartKey {}

    /**
     * One gap.
     *
     * @param place where the header names it
     * @param key {@link Decimal}, {@link Words} or {@link Choice}
     * @param at its middle on the figure
     */
    record Gap(String name, Place place, Credits credits, PartKey key, Optional<Point> at) {}

    /**
     * One of some words.
     *
     * @param right the place of the right one, from 0
     */
    record Choice(List<String> choices, int right) implements PartKey {}

    /** The rubric in it, wherever it stands. */
    default Optional<Items> rubric() {
        return switch (this) {
            case Items items -> Optional.of(items);
            case File file -> Optional.of(file.items());
            case Verdict verdict -> verdict.reason();
            default -> Optional.empty();
        };
    }
}
