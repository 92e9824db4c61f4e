package de.tum.klausur.local.bench;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.local.server.StartProblem;
import de.tum.klausur.question.DeclaredResponse;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.RightResponse;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What a made-up student gives: right, wrong, unreadable and blank responses, the same for the same seed. */
final class SampleResponses {

    /** Shares in percent; the rest is left blank. */
    private static final int RIGHT = 65;

    private static final int WRONG = 20;
    private static final int UNREADABLE = 5;
    private static final int WHOLE = 100;

    private static final String NOTHING_READABLE = "?";

    private final SplittableRandom random;

    private SampleResponses(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The responses to the paper of {@code seed}; blank parts are absent, as in a journal. */
    public static Map<PartRef, Response> of(FrozenExam exam, long seed) {
        SampleResponses student = new SampleResponses(seed);
        Map<PartRef, Response> given = new LinkedHashMap<>();
        Paper.of(exam, seed)
                .parts()
                .forEach(part -> student.response(part.variant(), part.part())
                        .ifPresent(response -> given.put(part.ref(), response)));
        return given;
    }

    private Optional<Response> response(QuestionVariant variant, Part part) {
        int drawn = random.nextInt(WHOLE);
        if (drawn < RIGHT) {
            return Optional.of(oneOf(right(part)));
        }
        if (drawn < RIGHT + WRONG) {
            List<Response> declared = declaredWrong(variant, part);
            return Optional.of(declared.isEmpty() ? altered(oneOf(right(part)), part) : oneOf(declared));
        }
        return drawn < RIGHT + WRONG + UNREADABLE
                ? Optional.of(unreadable(oneOf(right(part)), part))
                : Optional.empty();
    }

    private Response oneOf(List<Response> responses) {
        return responses.get(random.nextInt(responses.size()));
    }

    /** All forms in which students may type the key. */
    static List<Response> right(Part part) {
        List<Response> forms = RightResponse.forms(part);
        if (forms.isEmpty()) {
            throw new StartProblem("No response to part " + part.id() + " can be right");
        }
        return forms;
    }

    private static List<Response> declaredWrong(QuestionVariant variant, Part part) {
        return variant.template().declared(variant.seed()).stream()
                .filter(declared -> declared.part().equals(part.id()))
                .filter(declared -> declared.credits().compareTo(part.credits()) < 0)
                .map(DeclaredResponse::response)
                .toList();
    }

    /** Mostly wrong, where an author declared no mistake. */
    private static Response altered(Response right, Part part) {
        return switch (right) {
            case Response.Ticked ticked -> ticked(ticked, (Part.Chosen) part);
            case Response.NoneOfThese ignored -> Response.Ticked.of(List.of(1));
            case Response.Typed typed -> new Response.Typed(typed.text() + "1");
            case Response.Filled filled -> rotated(filled);
        };
    }

    private static Response ticked(Response.Ticked right, Part.Chosen part) {
        return new Response.Ticked(part.options().stream()
                .map(option -> option.id())
                .filter(id -> !right.options().contains(id))
                .limit(1)
                .toList());
    }

    /** Each field with what belongs into the next one. */
    private static Response rotated(Response.Filled right) {
        List<String> names = List.copyOf(right.fields().keySet());
        Map<String, String> moved = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            moved.put(names.get(i), right.field(names.get((i + 1) % names.size())));
        }
        return Response.Filled.of(moved);
    }

    /** What no rule can read; a kind that reads everything, such as words, gets something wrong. */
    private static Response unreadable(Response right, Part part) {
        Response response = switch (right) {
            case Response.Ticked ticked -> ticked(ticked, (Part.Chosen) part);
            case Response.NoneOfThese ignored -> Response.Ticked.of(List.of(1));
            case Response.Typed ignored -> new Response.Typed(NOTHING_READABLE);
            case Response.Filled filled ->
                Response.Filled.of(filled.fields().keySet().stream()
                        .collect(Collectors.toMap(name -> name, name -> NOTHING_READABLE)));
        };
        return Marking.mark(part, response) instanceof Outcome.ForMarker ? response : altered(right, part);
    }
}
