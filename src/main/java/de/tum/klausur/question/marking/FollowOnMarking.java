package de.tum.klausur.question.marking;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.credit.Fraction;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.head.PartId;
import de.tum.klausur.question.head.Use;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks a part with regard to the parts before it: where its key is not met, it is computed again from the values that the
 * student wrote there, so that who errs once in a chain of steps loses credits once.
 */
public final class FollowOnMarking {

    private final QuestionTemplate template;
    private final long seed;
    private final Question question;
    private final Map<PartId, Response> responses;

    /**
     * One student's responses to one question.
     *
     * @param responses by part; a missing one counts as {@link Response#NONE}
     * @throws VariantFault where the seed gives no question
     */
    public FollowOnMarking(QuestionTemplate template, long seed, Map<PartId, Response> responses) {
        this(template, seed, template.at(seed), responses);
    }

    /**
     * The same for who has the question at hand, since making it again costs more than marking it.
     *
     * @param question what the template gives for the seed
     */
    public FollowOnMarking(QuestionTemplate template, long seed, Question question, Map<PartId, Response> responses) {
        this.template = template;
        this.seed = seed;
        this.question = question;
        this.responses = Map.copyOf(responses);
    }

    /**
     * What the response to a part earns.
     *
     * @throws java.util.NoSuchElementException where the question has no such part
     */
    public Outcome mark(PartId id) {
        Part part = question.part(id).orElseThrow();
        Outcome byKey = Marking.mark(part, response(id));
        if (part.head().uses().isEmpty()
                || !(byKey instanceof Outcome.Marked marked)
                || marked.fraction().compareTo(Fraction.WHOLE) == 0) {
            return byKey;
        }
        List<TraceLine> followed = new ArrayList<>();
        Map<String, Value> own = own(part.head().uses(), followed);
        return own.isEmpty()
                ? byKey
                : byOwnValues(id, own)
                        .filter(better -> better.fraction().compareTo(marked.fraction()) > 0)
                        .<Outcome>map(better -> following(better, followed))
                        .orElse(byKey);
    }

    private Optional<Outcome.Marked> byOwnValues(PartId id, Map<String, Value> own) {
        try {
            Part part = template.following(seed, own, id);
            return Marking.mark(part, response(id)) instanceof Outcome.Marked marked
                    ? Optional.of(marked)
                    : Optional.empty();
        } catch (VariantFault nothingFollows) {
            // What follows from the own value can't be computed, e.g. a division by it: the key stands.
            return Optional.empty();
        }
    }

    /** The values that were written, told in {@code followed}; those that are the key's own are left out. */
    private Map<String, Value> own(List<Use> uses, List<TraceLine> followed) {
        Map<String, Value> own = new HashMap<>();
        for (Use use : uses) {
            Part asked = question.part(use.part()).orElseThrow();
            boolean right = Marking.mark(asked, response(use.part())) instanceof Outcome.Marked marked
                    && marked.fraction().compareTo(Fraction.WHOLE) == 0;
            if (!right) {
                WrittenValue.of(asked, response(use.part())).ifPresent(value -> {
                    own.put(use.parameter(), value);
                    followed.add(
                            TraceLine.note(TraceReason.FOLLOWED_ON, use.part().value(), WrittenValue.shown(value)));
                });
            }
        }
        return own;
    }

    private static Outcome.Marked following(Outcome.Marked better, List<TraceLine> followed) {
        List<TraceLine> trace = new ArrayList<>(followed);
        trace.addAll(better.trace());
        return new Outcome.Marked(better.fraction(), trace);
    }

    private Response response(PartId id) {
        return responses.getOrDefault(id, Response.NONE);
    }
}
