package de.tum.klausur.question.marking;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Use;
import de.tum.klausur.question.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks a part with regard to the parts before it: where its key is not met, it is computed again from the values that the
 * student wrote there, so that who errs once in a chain of steps loses credits once. Where such a value waits for a person
 * to read it, the part waits too.
 */
public final class FollowOnMarking {

    private final QuestionTemplate template;
    private final long seed;
    private final Question question;
    private final GivenAnswers answers;

    /**
     * One student's answers to one question.
     *
     * @throws VariantFault where the seed gives no question
     */
    public FollowOnMarking(QuestionTemplate template, long seed, GivenAnswers answers) {
        this(template, seed, template.at(seed), answers);
    }

    /**
     * The same for who has the question at hand, since making it again costs more than marking it.
     *
     * @param question what the template gives for the seed
     */
    public FollowOnMarking(QuestionTemplate template, long seed, Question question, GivenAnswers answers) {
        this.template = template;
        this.seed = seed;
        this.question = question;
        this.answers = answers;
    }

    /** The parts that follow on from a part, directly or through others, in their order. */
    public static List<PartId> followers(Question question, PartId id) {
        List<PartId> reached = new ArrayList<>(List.of(id));
        question.parts().stream()
                .filter(part -> part.head().uses().stream().map(Use::part).anyMatch(reached::contains))
                .map(Part::id)
                .forEach(reached::add);
        return List.copyOf(reached.subList(1, reached.size()));
    }

    /** What an earlier part gives to go on with. */
    private sealed interface Earlier {

        /** Nothing but the key: it is met, or nothing was written that one could compute with. */
        record Key() implements Earlier {}

        /** The student's own value, and the line that tells it. */
        record Own(Value value, TraceLine told) implements Earlier {}

        /** A person looked and found no value. */
        record Unreadable(TraceLine told) implements Earlier {}
    }

    /**
     * What the response to a part earns.
     *
     * @throws java.util.NoSuchElementException where the question has no such part
     */
    public Outcome mark(PartId id) {
        Part part = part(id);
        Outcome byKey = Marking.mark(part, answers.response(id), answers.decisions(id));
        return part.head().uses().isEmpty() || !(byKey instanceof Outcome.Marked marked) || isSettled(marked)
                ? byKey
                : unread(part).<Outcome>map(Outcome.Waiting::new).orElseGet(() -> following(part, marked));
    }

    /**
     * The part as its key is computed on from the student's own values; empty where it follows on from none, or nothing
     * can be computed from them.
     */
    public Optional<Part> following(PartId id) {
        Map<String, Value> own = new HashMap<>();
        part(id).head().uses().forEach(use -> {
            if (earlier(use) instanceof Earlier.Own found) {
                own.put(use.parameter(), found.value());
            }
        });
        return own.isEmpty() ? Optional.empty() : computedOn(id, own);
    }

    /** Whole marks and blank answers stay what they are, whatever the earlier parts say. */
    private static boolean isSettled(Outcome.Marked marked) {
        return isWhole(marked)
                || marked.trace().stream().allMatch(line -> line.reason() instanceof TraceReason.NoResponse);
    }

    /** The earlier part, itself or through others, whose answer waits for a person. */
    private Optional<PartId> unread(Part part) {
        for (Use use : part.head().uses()) {
            Part asked = part(use.part());
            Optional<PartId> found = isUnread(asked) ? Optional.of(asked.id()) : unread(asked);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isUnread(Part asked) {
        return answers.asRead(asked.id()).isEmpty()
                && Marking.mark(asked, answers.response(asked.id())) instanceof Outcome.ForMarker;
    }

    private Outcome following(Part part, Outcome.Marked byKey) {
        Map<String, Value> own = new HashMap<>();
        List<TraceLine> followed = new ArrayList<>();
        List<TraceLine> unreadable = new ArrayList<>();
        for (Use use : part.head().uses()) {
            switch (earlier(use)) {
                case Earlier.Own(Value value, TraceLine told) -> {
                    own.put(use.parameter(), value);
                    followed.add(told);
                }
                case Earlier.Unreadable(TraceLine told) -> unreadable.add(told);
                case Earlier.Key() -> {}
            }
        }
        return (own.isEmpty() ? Optional.<Part>empty() : computedOn(part.id(), own))
                .flatMap(computed -> better(computed, byKey))
                .map(better -> told(followed, better))
                .orElseGet(() -> told(unreadable, byKey));
    }

    private Optional<Outcome.Marked> better(Part computed, Outcome.Marked byKey) {
        return Marking.mark(computed, answers.response(computed.id()), answers.decisions(computed.id()))
                                instanceof Outcome.Marked better
                        && better.fraction().compareTo(byKey.fraction()) > 0
                ? Optional.of(better)
                : Optional.empty();
    }

    private Optional<Part> computedOn(PartId id, Map<String, Value> own) {
        try {
            return Optional.of(template.following(seed, own, id));
        } catch (VariantFault nothingFollows) {
            // What follows from the own value can't be computed, e.g. a division by it: the key stands.
            return Optional.empty();
        }
    }

    /** What a person read counts before what was written: the person has seen what was meant. */
    private Earlier earlier(Use use) {
        Part asked = part(use.part());
        Optional<ValueAsRead> read = answers.asRead(asked.id()).filter(value -> !value.isNone());
        Response given = read.flatMap(value -> value.response(asked)).orElse(answers.response(asked.id()));
        Outcome byKey = Marking.mark(asked, given);
        if (byKey instanceof Outcome.Marked marked && isWhole(marked)) {
            return new Earlier.Key();
        }
        String letter = asked.id().value();
        Optional<Value> value = WrittenValue.of(asked, given);
        if (value.isEmpty() && byKey instanceof Outcome.ForMarker) {
            return new Earlier.Unreadable(TraceLine.note(new TraceReason.NoValueRead(letter)));
        }
        return value.<Earlier>map(own -> new Earlier.Own(
                        own,
                        read.map(text -> TraceLine.note(new TraceReason.FollowedOnAsRead(letter, text.text())))
                                .orElseGet(() ->
                                        TraceLine.note(new TraceReason.FollowedOn(letter, WrittenValue.shown(own))))))
                .orElseGet(Earlier.Key::new);
    }

    private static boolean isWhole(Outcome.Marked marked) {
        return marked.fraction().compareTo(Fraction.WHOLE) == 0;
    }

    private static Outcome.Marked told(List<TraceLine> before, Outcome.Marked marked) {
        List<TraceLine> trace = new ArrayList<>(before);
        trace.addAll(marked.trace());
        return new Outcome.Marked(marked.fraction(), trace);
    }

    private Part part(PartId id) {
        return question.part(id).orElseThrow();
    }
}
