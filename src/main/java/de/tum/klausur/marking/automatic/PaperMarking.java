package de.tum.klausur.marking.automatic;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.head.PartId;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.trace.Outcome;
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
                .flatMap(variant ->
                        marked(variant, given.getOrDefault(variant.question().id(), Map.of())))
                .toList();
    }

    private static Stream<MarkedPart> marked(QuestionVariant variant, Map<PartId, Response> given) {
        FollowOnMarking marking = new FollowOnMarking(variant.template(), variant.seed(), variant.question(), given);
        return variant.question().parts().stream()
                .map(part -> new MarkedPart(
                        new PartRef(variant.question().id(), part.id()),
                        part,
                        given.getOrDefault(part.id(), Response.NONE),
                        marking.mark(part.id())));
    }
}
