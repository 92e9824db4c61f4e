package de.tum.klausur.question.response;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.shared.text.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether filled fields have the form their part asks for. */
final class FieldCheck {

    private static final int LENGTH_OF_SHA_256 = 64;
    /** As long as a file system lets a name be. */
    private static final int LONGEST_NAME = 255;
    /** A verdict, the id of a side, a place. */
    private static final int LONGEST_CHOICE = 12;

    private static final Comparator<FormProblem> SEVERITY = Comparator.comparing(
                    (FormProblem problem) -> problem.what().refused())
            .thenComparing(problem -> problem.what().unreadable());

    private FieldCheck() {}

    /** Of all problems the first of the worst sort. */
    static Optional<FormProblem> worst(Part.Filled part, Response.Filled response) {
        if (!part.fields().containsAll(response.fields().keySet())) {
            return Optional.of(FormProblem.of(ResponseProblem.UNKNOWN_FIELD));
        }
        return Stream.concat(ofFields(part, response), ofAll(part, response).stream())
                .max(SEVERITY);
    }

    static int longest(Part.Filled part, String field) {
        return switch (part) {
            case TrueFalse t -> field.equals(TrueFalse.REASON) ? TrueFalse.LONGEST : LONGEST_CHOICE;
            case Matrix m -> ResponseCheck.LONGEST_NUMBER;
            case Matching m -> LONGEST_CHOICE;
            case Ordering o -> LONGEST_CHOICE;
            case Cloze c ->
                Math.max(
                        LONGEST_CHOICE,
                        gap(c, field).map(ResponseCheck::longest).orElse(0));
            case Hotspot h -> ResponseCheck.LONGEST_NUMBER;
            case Upload u -> Upload.isName(field) ? LONGEST_NAME : LENGTH_OF_SHA_256;
        };
    }

    private static Stream<FormProblem> ofFields(Part.Filled part, Response.Filled response) {
        return part.fields().stream()
                .flatMap(name ->
                        ofField(part, name, response.field(name))
                                .map(problem -> problem.at(spot(part, name)))
                                .stream());
    }

    private static Optional<FormProblem> ofField(Part.Filled part, String name, String text) {
        if (!TypedText.isText(text)) {
            return when(true, ResponseProblem.WRONG_KIND);
        }
        if (text.length() > longest(part, name)) {
            return when(true, ResponseProblem.TOO_LONG);
        }
        return TypedText.isBlank(text) ? Optional.empty() : ofForm(part, name, text);
    }

    private static Optional<FormProblem> ofForm(Part.Filled part, String name, String text) {
        return switch (part) {
            case TrueFalse t ->
                when(
                        name.equals(TrueFalse.VERDICT) && VerdictText.read(text).isEmpty(),
                        ResponseProblem.UNKNOWN_OPTION);
            case Matrix m -> ResponseCheck.ofNumber(text);
            case Matching m ->
                when(
                        m.right().stream()
                                .noneMatch(item -> Integer.toString(item.id()).equals(text)),
                        ResponseProblem.UNKNOWN_OPTION);
            case Ordering o -> when(PlaceText.read(text, o.items().size()).isEmpty(), ResponseProblem.NOT_A_PLACE);
            case Cloze c -> gap(c, name).flatMap(key -> ofGap(key, text));
            case Hotspot h -> ResponseCheck.ofNumber(text);
            case Upload u -> when(!Upload.isName(name) && !Sha256.isHex(text), ResponseProblem.WRONG_KIND);
        };
    }

    private static Optional<FormProblem> ofGap(Part key, String text) {
        return key instanceof SingleChoice choice
                ? when(
                        choice.options().stream()
                                .map(option -> option.id())
                                .map(OptionId::toString)
                                .noneMatch(text::equals),
                        ResponseProblem.UNKNOWN_OPTION)
                : ResponseCheck.ofText(key, text);
    }

    /** What several fields are together. */
    private static Optional<FormProblem> ofAll(Part.Filled part, Response.Filled response) {
        return switch (part) {
            case TrueFalse t ->
                when(
                        isBlank(response, TrueFalse.VERDICT) && !isBlank(response, TrueFalse.REASON),
                        ResponseProblem.NO_VERDICT);
            case Ordering o -> when(hasPlaceTwice(o, response), ResponseProblem.PLACE_TWICE);
            case Hotspot h ->
                when(isBlank(response, Hotspot.X) != isBlank(response, Hotspot.Y), ResponseProblem.HALF_A_POINT);
            case Matrix m -> Optional.empty();
            case Matching m -> Optional.empty();
            case Cloze c -> Optional.empty();
            // a name alone is no file
            case Upload u ->
                when(
                        IntStream.rangeClosed(1, Upload.PAGES)
                                .anyMatch(page ->
                                        isBlank(response, Upload.file(page)) && !isBlank(response, Upload.name(page))),
                        ResponseProblem.WRONG_KIND);
        };
    }

    private static boolean hasPlaceTwice(Ordering part, Response.Filled response) {
        List<Integer> places = part.fields().stream()
                .flatMap(name ->
                        PlaceText.read(response.field(name), part.items().size()).stream())
                .toList();
        return places.stream().distinct().count() < places.size();
    }

    private static FormProblem.Spot spot(Part.Filled part, String name) {
        return switch (part) {
            case Matrix m -> {
                int index = m.fields().indexOf(name);
                yield new FormProblem.Spot.Entry(index / m.width() + 1, index % m.width() + 1);
            }
            case Cloze c -> new FormProblem.Spot.Gap(name);
            case TrueFalse t -> new FormProblem.Spot.Whole();
            case Matching m -> new FormProblem.Spot.Whole();
            case Ordering o -> new FormProblem.Spot.Whole();
            case Hotspot h -> new FormProblem.Spot.Whole();
            case Upload u -> new FormProblem.Spot.Whole();
        };
    }

    private static Optional<Part> gap(Cloze part, String name) {
        return part.gaps().stream()
                .filter(gap -> gap.name().equals(name))
                .map(Cloze.Gap::key)
                .findFirst();
    }

    private static boolean isBlank(Response.Filled response, String name) {
        return TypedText.isBlank(response.field(name));
    }

    private static Optional<FormProblem> when(boolean wrong, ResponseProblem problem) {
        return wrong ? Optional.of(FormProblem.of(problem)) : Optional.empty();
    }
}
