package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.ShortNumber;
import de.tum.klausur.question.marking.ShownNumber;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.SingleChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A part as its reader calls what a trace names. What the part doesn't know is called by its id. */
record ShownPart(Part part, Reader reader, TraceMessages texts) {

    /** Whether the reader may learn the key. */
    boolean keys() {
        return reader.keys();
    }

    /** A value as it is; what a student typed is no Markdown. */
    String text(String value) {
        return ShownText.foreign(value);
    }

    String count(int value) {
        return Integer.toString(value);
    }

    String number(String value) {
        return reader.number(text(value));
    }

    /** A number of the key, short, but told apart from the given one; its tolerance is told too. */
    String key(String given, String key, String tolerance) {
        return shown(
                key, () -> ShortNumber.beside(decimal(given), decimal(key), ShownNumber.tolerance(text(tolerance))));
    }

    /** The same where the tolerance isn't told. */
    String key(String given, String key) {
        return shown(
                key,
                () -> part instanceof Matrix matrix
                        ? ShortNumber.beside(decimal(given), decimal(key), matrix.tolerance())
                        : ShortNumber.beside(decimal(given), decimal(key)));
    }

    /** A number of the key with nothing given beside it. */
    String key(String key) {
        return shown(
                key,
                () -> part instanceof Matrix matrix
                        ? ShortNumber.of(decimal(key), matrix.tolerance())
                        : ShortNumber.of(decimal(key)));
    }

    /** As it is kept where that is no number: a trace is read for years. */
    private String shown(String key, Supplier<String> shortly) {
        try {
            return reader.number(shortly.get());
        } catch (NumberFormatException noNumber) {
            return number(key);
        }
    }

    private BigDecimal decimal(String value) {
        return new BigDecimal(text(value));
    }

    /** A tolerance as {@link ShownNumber} writes it. */
    String tolerance(String kept) {
        String tolerance = text(kept);
        return tolerance.endsWith(ShownNumber.DIGITS)
                ? texts.significantDigits(tolerance.substring(0, tolerance.length() - 1))
                : reader.number(margin(tolerance));
    }

    private static String margin(String tolerance) {
        return tolerance.endsWith("%") ? tolerance : ShortNumber.of(new BigDecimal(tolerance));
    }

    String option(OptionId id) {
        return OptionPlaces.shown(part, id);
    }

    /** A rubric item's text. */
    String rubricItem(String id) {
        return part.byHand().map(ByHand::rubric).stream()
                .flatMap(rubric -> rubric.items().stream())
                .filter(item -> item.id().equals(id))
                .map(RubricItem::text)
                .map(text -> ShownText.authored(text, reader.language()))
                .findFirst()
                .orElse(text(id));
    }

    String verdict(boolean given) {
        return given ? texts.verdictTrue() : texts.verdictFalse();
    }

    /** An entry of a matrix or vector. */
    String entry(int row, int column) {
        return part instanceof Matrix matrix && matrix.vector()
                ? texts.entryOfVector(count(column))
                : texts.entry(count(row), count(column));
    }

    /** The left side's place on the paper, from 1. */
    String left(int id) {
        int place = part instanceof Matching matching
                ? matching.left().stream().map(Item::id).toList().indexOf(id)
                : -1;
        return count(place < 0 ? id : place + 1);
    }

    String right(String id) {
        return item(part instanceof Matching matching ? matching.right() : List.of(), id);
    }

    String ordered(int id) {
        return item(part instanceof Ordering ordering ? ordering.items() : List.of(), count(id));
    }

    /** What stands to choose for a gap. */
    String choice(String gap, String option) {
        Stream<Option> options = part instanceof Cloze cloze
                ? cloze.gaps().stream()
                        .filter(one -> one.name().equals(gap))
                        .flatMap(one ->
                                one.key() instanceof SingleChoice choice ? choice.options().stream() : Stream.of())
                : Stream.of();
        return options.filter(one -> one.id().toString().equals(option))
                .map(one -> ShownText.authored(one.text(), reader.language()))
                .findFirst()
                .orElse(text(option));
    }

    private String item(List<Item> items, String id) {
        return items.stream()
                .filter(item -> Integer.toString(item.id()).equals(id))
                .map(item -> ShownText.authored(item.text(), reader.language()))
                .findFirst()
                .orElse(text(id));
    }
}
