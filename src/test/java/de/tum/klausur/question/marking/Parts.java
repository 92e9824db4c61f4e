package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts as tests need them. */
final class Parts {

    static final Tolerance EXACT = new Tolerance.Absolute(BigDecimal.ZERO);

    private Parts() {}

    static PartHead worth(String credits) {
        return new PartHead(new PartId("a"), Wording.of("What?"), Credits.of(credits));
    }

    static SingleChoice singleChoice(int options, int right) {
        return new SingleChoice(worth("1"), options(options, Set.of(right)));
    }

    static MultipleChoice multipleChoice(int options, Integer... right) {
        return new MultipleChoice(worth("2"), options(options, Set.of(right)));
    }

    static Numeric numeric(String key, Tolerance tolerance) {
        return new Numeric(worth("1.5"), new BigDecimal(key), tolerance, Optional.empty());
    }

    static Tolerance absolute(String margin) {
        return new Tolerance.Absolute(new BigDecimal(margin));
    }

    static Tolerance relative(String share) {
        return new Tolerance.Relative(new BigDecimal(share));
    }

    static AcceptedShape shape(String credits, Integer... sizes) {
        return AcceptedShape.of(List.of(sizes), Credits.of(credits));
    }

    static TensorShape tensorShape(AcceptedShape... accepted) {
        return new TensorShape(worth("2"), List.of(accepted));
    }

    static ShortText shortText(String... accepted) {
        return new ShortText(worth("1"), List.of(accepted));
    }

    static FreeText freeText() {
        List<RubricItem> items =
                List.of(item("formula", "1"), item("value", "1"), item("unit", "0.5"), item("slip", "-0.5"));
        return new FreeText(worth("2"), new Rubric(items), Wording.of("Because."));
    }

    static RubricItem item(String id, String credits) {
        return new RubricItem(id, new BigDecimal(credits), Wording.of(id));
    }

    static List<Option> options(int count, Set<Integer> right) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        place -> new Option(new OptionId(place), Wording.of("Option " + place), right.contains(place)))
                .toList();
    }
}
