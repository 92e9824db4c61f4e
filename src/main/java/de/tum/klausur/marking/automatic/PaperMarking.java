package de.tum.klausur.marking.automatic;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.exam.blueprint.Untouched;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.credit.Fraction;
import de.tum.klausur.question.head.PartId;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a paper earns by its keys: the frozen exam, the seed and what was given decide alone, and nothing is written. */
public final class PaperMarking {

    private PaperMarking() {}

    /**
     * A part, marked.
     *
     * @param part as this student was asked it
     * @param response {@link Response#NONE} where none was given
     */
    public record MarkedPart(PartRef ref, Part part, Response response, Outcome outcome) {}

    /**
     * Marks all parts of the paper of {@code seed}, in its order.
     *
     * @param responses by part; missing ones count as {@link Response#NONE}
     */
    public static List<MarkedPart> of(FrozenExam exam, long seed, Map<PartRef, Response> responses) {
        Map<QuestionId, Map<PartId, Response>> given = new HashMap<>();
        responses.forEach((ref, response) ->
                given.computeIfAbsent(ref.question(), id -> new HashMap<>()).put(ref.part(), response));
        return exam.questions(seed).stream()
                .map(version -> exam.variant(version, seed))
                .flatMap(variant -> marked(
                        variant,
                        given.getOrDefault(variant.question().id(), Map.of()),
                        exam.rules().untouched()))
                .toList();
    }

    private static Stream<MarkedPart> marked(
            QuestionVariant variant, Map<PartId, Response> given, Untouched untouched) {
        List<Part> parts = variant.question().parts();
        Map<PartId, Response> counted = counted(parts, given, untouched);
        FollowOnMarking marking = new FollowOnMarking(variant.template(), variant.seed(), variant.question(), counted);
        return parts.stream().map(part -> {
            Response response = given.getOrDefault(part.id(), Response.NONE);
            Outcome outcome = marking.mark(part.id());
            boolean blankCounts = response.isBlank()
                    && counted.containsKey(part.id())
                    && !counted.get(part.id()).isBlank();
            return new MarkedPart(
                    new PartRef(variant.question().id(), part.id()),
                    part,
                    response,
                    blankCounts ? told(outcome) : outcome);
        });
    }

    /** What was given, but for a blank multiple choice that counts as "None of these". */
    private static Map<PartId, Response> counted(List<Part> parts, Map<PartId, Response> given, Untouched untouched) {
        if (untouched == Untouched.BLANK) {
            return given;
        }
        Map<PartId, Response> counted = new HashMap<>(given);
        for (Part part : parts) {
            if (part instanceof MultipleChoice
                    && given.getOrDefault(part.id(), Response.NONE).isBlank()) {
                counted.put(part.id(), new Response.NoneOfThese());
            }
        }
        return counted;
    }

    private static Outcome told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Marked(Fraction fraction, List<TraceLine> trace) -> {
                List<TraceLine> lines = new ArrayList<>();
                lines.add(TraceLine.note(TraceReason.BLANK_COUNTS_AS_NONE));
                lines.addAll(trace);
                yield new Outcome.Marked(fraction, lines);
            }
            case Outcome.ForMarker waiting -> waiting;
        };
    }
}
