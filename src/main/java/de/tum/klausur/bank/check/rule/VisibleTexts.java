package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What students read of a question while they answer it. */
final class VisibleTexts {

    private VisibleTexts() {}

    /** Title, stem, contexts, tasks and whatever there is to choose from. */
    public static List<Wording> of(Question question) {
        List<Wording> texts = new ArrayList<>(List.of(question.title(), question.stem()));
        question.parts().forEach(part -> {
            texts.add(part.head().context());
            texts.add(part.head().prompt());
            choices(part).forEach(texts::add);
        });
        return texts;
    }

    /** What students read in the review only. */
    public static List<Wording> ofReview(Question question) {
        List<Wording> texts = new ArrayList<>(List.of(question.explanation()));
        question.parts()
                .forEach(part -> part.byHand().ifPresent(byHand -> {
                    texts.add(byHand.solution());
                    byHand.rubric().items().forEach(item -> texts.add(item.text()));
                }));
        return texts;
    }

    /** The descriptions of figures that parts are answered on. */
    public static List<Wording> pictures(Question question) {
        return question.parts().stream()
                .flatMap(part -> switch (part) {
                    case Hotspot hotspot -> Stream.of(hotspot.figure().alt());
                    case Cloze cloze -> cloze.figure().stream().map(figure -> figure.alt());
                    case Part other -> Stream.<Wording>of();
                })
                .toList();
    }

    private static Stream<Wording> choices(Part part) {
        return switch (part) {
            case Part.Chosen choice -> choice.options().stream().map(Option::text);
            case Matching matching ->
                Stream.concat(matching.left().stream(), matching.right().stream())
                        .map(Item::text);
            case Ordering ordering -> ordering.items().stream().map(Item::text);
            case Cloze cloze ->
                cloze.gaps().stream()
                        .flatMap(gap ->
                                gap.key() instanceof SingleChoice choice ? choice.options().stream() : Stream.of())
                        .map(Option::text);
            case Part other -> Stream.of();
        };
    }
}
