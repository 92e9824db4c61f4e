package de.tum.klausur.question;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All texts of a question, whoever reads them and when: a text that isn't named here would be checked by nobody. */
public final class QuestionTexts {

    private QuestionTexts() {}

    /** What is shown as Markdown with its formulas set, in the order of the question. */
    public static List<Wording> shown(Question question) {
        return Stream.of(
                        Stream.of(question.stem()),
                        question.parts().stream().flatMap(QuestionTexts::shown),
                        Stream.of(question.explanation()))
                .flatMap(texts -> texts)
                .toList();
    }

    /** What is told as it stands, as a title, as an axis' name, or by who reads a picture aloud: no formula can be in it. */
    public static List<Wording> plain(Question question) {
        return Stream.concat(
                        Stream.of(question.title()), question.parts().stream().flatMap(QuestionTexts::plain))
                .toList();
    }

    private static Stream<Wording> shown(Part part) {
        return Stream.of(
                        Stream.of(part.head().context(), part.head().prompt()),
                        choices(part),
                        part.byHand().stream()
                                .flatMap(byHand -> Stream.concat(
                                        byHand.rubric().items().stream().map(item -> item.text()),
                                        Stream.of(byHand.solution()))))
                .flatMap(texts -> texts);
    }

    private static Stream<Wording> choices(Part part) {
        return switch (part) {
            case SingleChoice choice -> options(choice);
            case MultipleChoice choice -> options(choice);
            case Matching matching ->
                Stream.concat(matching.left().stream(), matching.right().stream())
                        .map(Item::text);
            case Ordering ordering -> ordering.items().stream().map(Item::text);
            case Cloze cloze -> cloze.gaps().stream().flatMap(gap -> shown(gap.key()));
            case ShortText words -> words.accepted().stream().map(Wording::of);
            case TrueFalse ignored -> Stream.of();
            case Matrix ignored -> Stream.of();
            case Hotspot ignored -> Stream.of();
            case Upload ignored -> Stream.of();
            case Numeric ignored -> Stream.of();
            case Expression ignored -> Stream.of();
            case TensorShape ignored -> Stream.of();
            case FreeText ignored -> Stream.of();
        };
    }

    private static Stream<Wording> options(Part.Chosen part) {
        return part.options().stream().map(Option::text);
    }

    private static Stream<Wording> plain(Part part) {
        return switch (part) {
            case Hotspot spot ->
                Stream.concat(
                        Stream.of(spot.figure().alt()),
                        spot.axes().stream()
                                .flatMap(axes ->
                                        Stream.of(axes.x().name(), axes.y().name())));
            case Cloze cloze ->
                Stream.concat(alt(cloze.figure()), cloze.gaps().stream().flatMap(gap -> plain(gap.key())));
            case Numeric numeric -> numeric.unit().stream().map(Wording::of);
            case SingleChoice ignored -> Stream.of();
            case MultipleChoice ignored -> Stream.of();
            case Matching ignored -> Stream.of();
            case Ordering ignored -> Stream.of();
            case ShortText ignored -> Stream.of();
            case TrueFalse ignored -> Stream.of();
            case Matrix ignored -> Stream.of();
            case Upload ignored -> Stream.of();
            case Expression ignored -> Stream.of();
            case TensorShape ignored -> Stream.of();
            case FreeText ignored -> Stream.of();
        };
    }

    private static Stream<Wording> alt(Optional<Picture> figure) {
        return figure.stream().map(Picture::alt);
    }
}
