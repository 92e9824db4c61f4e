package de.tum.klausur.marking;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.PaperQuestion;
import de.tum.klausur.exam.paper.Untouched;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.GivenAnswers;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.marking.UnmatchedWords;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.marking.WordDecisions;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a paper earns by its keys: the frozen exam, the seed and what was given decide alone, and nothing is written. */
public final class PaperMarking {

    private PaperMarking() {}

    /**
     * A part, marked.
     *
     * @param part as this student was asked it
     * @param response {@link Response#NONE} where none was given
     * @param unlisted words that the key doesn't know, whether or not somebody has decided on them
     */
    public record MarkedPart(
            PartRef ref, Part part, Response response, Outcome outcome, List<UnmatchedWords> unlisted) {}

    /**
     * What was given, and what people made of it.
     *
     * @param responses by part; missing ones count as {@link Response#NONE}
     * @param asRead by the part that a person has marked or decided on
     * @param decisions on words that a part's key doesn't know
     */
    public record Inputs(
            Map<PartRef, Response> responses,
            Map<PartRef, ValueAsRead> asRead,
            Function<PartRef, WordDecisions> decisions) {}

    /**
     * Marks all parts of the paper of {@code seed}, in its order, as nobody has looked at them.
     *
     * @param responses by part; missing ones count as {@link Response#NONE}
     */
    public static List<MarkedPart> of(FrozenExam exam, long seed, Map<PartRef, Response> responses) {
        return of(
                Paper.of(exam, seed),
                exam.rules().untouched(),
                new Inputs(responses, Map.of(), part -> WordDecisions.NONE));
    }

    /**
     * Marks all parts of a paper, in its order, with what people made of them.
     *
     * @param untouched what a blank multiple choice counts as
     */
    public static List<MarkedPart> of(Paper paper, Untouched untouched, Inputs given) {
        Map<QuestionId, Map<PartId, Response>> responses = byQuestion(given.responses());
        Map<QuestionId, Map<PartId, ValueAsRead>> read = byQuestion(given.asRead());
        return paper.questions().stream()
                .map(PaperQuestion::variant)
                .flatMap(variant -> {
                    QuestionId id = variant.question().id();
                    GivenAnswers answers = new GivenAnswers(
                            responses.getOrDefault(id, Map.of()),
                            read.getOrDefault(id, Map.of()),
                            part -> given.decisions().apply(new PartRef(id, part)));
                    return marked(variant, answers, untouched);
                })
                .toList();
    }

    private static <T> Map<QuestionId, Map<PartId, T>> byQuestion(Map<PartRef, T> byPart) {
        Map<QuestionId, Map<PartId, T>> all = new HashMap<>();
        byPart.forEach((ref, one) ->
                all.computeIfAbsent(ref.question(), id -> new HashMap<>()).put(ref.part(), one));
        return all;
    }

    private static Stream<MarkedPart> marked(QuestionVariant variant, GivenAnswers given, Untouched untouched) {
        List<Part> parts = variant.question().parts();
        Map<PartId, Response> counted = counted(parts, given.responses(), untouched);
        FollowOnMarking marking = new FollowOnMarking(
                variant.template(),
                variant.seed(),
                variant.question(),
                new GivenAnswers(counted, given.asRead(), given.decisions()));
        return parts.stream().map(part -> {
            Response response = given.responses().getOrDefault(part.id(), Response.NONE);
            Outcome outcome = marking.mark(part.id());
            boolean blankCounts = response.isBlank()
                    && counted.containsKey(part.id())
                    && !counted.get(part.id()).isBlank();
            return new MarkedPart(
                    new PartRef(variant.question().id(), part.id()),
                    part,
                    response,
                    blankCounts ? told(outcome) : outcome,
                    unlisted(part, response));
        });
    }

    private static List<UnmatchedWords> unlisted(Part part, Response response) {
        boolean words = part instanceof ShortText || part instanceof Cloze;
        return words && Marking.mark(part, response) instanceof Outcome.Unmatched unmatched
                ? unmatched.words()
                : List.of();
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
                lines.add(TraceLine.note(new TraceReason.BlankCountsAsNone()));
                lines.addAll(trace);
                yield new Outcome.Marked(fraction, lines);
            }
            case Outcome.ForMarker forMarker -> forMarker;
            case Outcome.Unmatched unmatched -> unmatched;
            case Outcome.Waiting waiting -> waiting;
        };
    }
}
