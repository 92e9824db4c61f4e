package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.ShortNumber;
import de.tum.klausur.question.marking.ShownNumber;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.SingleChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A line of a trace with what is needed to word its values. What the part doesn't know is called by its id. */
record Said(TraceLine line, Part part, Telling telling) {

    /** Where a reason is not of the topic it was taken for. */
    IllegalStateException isElsewhere() {
        return new IllegalStateException("of another topic: " + line);
    }

    boolean keys() {
        return telling.keys();
    }

    /** A value as it is; what a student typed is no Markdown. */
    String text(int value) {
        return ShownText.foreign(line.values().get(value));
    }

    String number(int value) {
        return telling.number(text(value));
    }

    /** A number of the key, short, but told apart from the given one; its tolerance is a value too. */
    String key(int given, int key, int tolerance) {
        return shown(
                key, () -> ShortNumber.beside(decimal(given), decimal(key), ShownNumber.tolerance(text(tolerance))));
    }

    /** The same where the tolerance isn't told. */
    String key(int given, int key) {
        return shown(
                key,
                () -> part instanceof Matrix matrix
                        ? ShortNumber.beside(decimal(given), decimal(key), matrix.tolerance())
                        : ShortNumber.beside(decimal(given), decimal(key)));
    }

    /** A number of the key with nothing given beside it. */
    String key(int key) {
        return shown(
                key,
                () -> part instanceof Matrix matrix
                        ? ShortNumber.of(decimal(key), matrix.tolerance())
                        : ShortNumber.of(decimal(key)));
    }

    /** As it is kept where that is no number: a trace is read for years. */
    private String shown(int key, Supplier<String> shortly) {
        try {
            return telling.number(shortly.get());
        } catch (NumberFormatException noNumber) {
            return number(key);
        }
    }

    private BigDecimal decimal(int value) {
        return new BigDecimal(text(value));
    }

    /** A tolerance as {@link ShownNumber} writes it. */
    String tolerance(int value, TraceMessages texts) {
        String tolerance = text(value);
        return tolerance.endsWith(ShownNumber.DIGITS)
                ? texts.significantDigits(tolerance.substring(0, tolerance.length() - 1))
                : telling.number(margin(tolerance));
    }

    private static String margin(String tolerance) {
        return tolerance.endsWith("%") ? tolerance : ShortNumber.of(new BigDecimal(tolerance));
    }

    String option() {
        return OptionPlaces.shown(part, text(0));
    }

    /** A rubric item's text. */
    String rubricItem() {
        return part.byHand().map(ByHand::rubric).stream()
                .flatMap(rubric -> rubric.items().stream())
                .filter(item -> item.id().equals(text(0)))
                .map(RubricItem::text)
                .map(text -> ShownText.authored(text.in(telling.language())))
                .findFirst()
                .orElse(text(0));
    }

    String verdict(TraceMessages texts) {
        return Boolean.parseBoolean(text(0)) ? texts.verdictTrue() : texts.verdictFalse();
    }

    /** An entry of a matrix or vector. */
    String entry(TraceMessages texts) {
        return part instanceof Matrix matrix && matrix.vector()
                ? texts.entryOfVector(text(1))
                : texts.entry(text(0), text(1));
    }

    /** The left side's place on the paper, from 1. */
    String left() {
        List<String> ids = part instanceof Matching matching
                ? matching.left().stream()
                        .map(item -> Integer.toString(item.id()))
                        .toList()
                : List.of();
        int place = ids.indexOf(text(0));
        return place < 0 ? text(0) : Integer.toString(place + 1);
    }

    String right(int value) {
        return item(part instanceof Matching matching ? matching.right() : List.of(), value);
    }

    String ordered(int value) {
        return item(part instanceof Ordering ordering ? ordering.items() : List.of(), value);
    }

    /** What stands to choose for the gap in the first value. */
    String choice(int value) {
        Stream<Option> options = part instanceof Cloze cloze
                ? cloze.gaps().stream()
                        .filter(gap -> gap.name().equals(text(0)))
                        .flatMap(gap ->
                                gap.key() instanceof SingleChoice choice ? choice.options().stream() : Stream.of())
                : Stream.of();
        return options.filter(option -> option.id().toString().equals(text(value)))
                .map(option -> ShownText.authored(option.text().in(telling.language())))
                .findFirst()
                .orElse(text(value));
    }

    private String item(List<Item> items, int value) {
        return items.stream()
                .filter(item -> Integer.toString(item.id()).equals(text(value)))
                .map(item -> ShownText.authored(item.text().in(telling.language())))
                .findFirst()
                .orElse(text(value));
    }
}
