package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.marking.PaperMarking.MarkedPart;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.part.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Writes down what marking came to: a mark, a task for a marker, or that the part waits. In the caller's transaction. */
@ApplicationScoped
class Settling {

    private final Marks marks;
    private final MarkingTasks tasks;
    private final WaitingParts waiting;
    private final Wordings wordings;
    private final MarkedPapers papers;

    Settling(Marks marks, MarkingTasks tasks, WaitingParts waiting, Wordings wordings, MarkedPapers papers) {
        this.marks = marks;
        this.tasks = tasks;
        this.waiting = waiting;
        this.wordings = wordings;
        this.papers = papers;
    }

    /** What settling a part has changed. */
    enum Change {
        NOTHING,
        MARKED,
        FOR_MARKER,
        WAITS,
        /** A person's mark stands though the key says something else now. */
        KEPT
    }

    /** A part that has no mark yet. */
    Change first(AttemptView attempt, MarkedPart answer) {
        wordings.note(attempt.id(), attempt.sessionId(), answer.ref(), answer.unlisted());
        return switch (answer.outcome()) {
            case Outcome.Marked marked -> {
                record(attempt, answer, marked);
                yield Change.MARKED;
            }
            case Outcome.ForMarker forMarker -> {
                tasks.add(new NewTask(
                        attempt.id(),
                        answer.ref(),
                        attempt.sessionId(),
                        papers.pseudonym(attempt),
                        forMarker.reason(),
                        ResponseDigest.of(answer.response())));
                yield Change.FOR_MARKER;
            }
            case Outcome.Unmatched(Outcome.Marked refused, var words) -> {
                if (papers.feedbackAtOnce(attempt)) {
                    record(attempt, answer, refused);
                    yield Change.MARKED;
                }
                yield waits(attempt, answer, WaitingFor.WORDS);
            }
            case Outcome.Waiting earlier -> waits(attempt, answer, WaitingFor.EARLIER_PART);
        };
    }

    /**
     * A part of an attempt that was marked before, whose answer may have changed since then. What a person has marked, or is to mark,
     * stays where it is the same answer, and comes before the markers again where it isn't.
     *
     * @param before the mark that counts
     * @param task what markers have to do with it, or had
     */
    @SuppressWarnings("checkstyle:ParameterNumber")
    Change changed(AttemptView attempt, MarkedPart answer, Optional<MarkView> before, Optional<TaskView> task) {
        String digest = ResponseDigest.of(answer.response());
        if (task.filter(given -> given.digest().equals(digest)).isPresent()) {
            return Change.NOTHING;
        }
        if (task.isPresent() && answer.outcome() instanceof Outcome.ForMarker forMarker) {
            tasks.renew(attempt.id(), answer.ref(), forMarker.reason(), digest);
            return Change.FOR_MARKER;
        }
        task.ifPresent(given -> tasks.remove(attempt.id(), answer.ref()));
        waiting.remove(attempt.id(), answer.ref());
        boolean stays = task.isEmpty()
                && answer.outcome() instanceof Outcome.Marked marked
                && before.filter(mark -> isAs(answer, marked, mark)).isPresent();
        return stays ? Change.NOTHING : first(attempt, answer);
    }

    private static boolean isAs(MarkedPart answer, Outcome.Marked marked, MarkView mark) {
        return answer.part().credits().times(marked.fraction()).compareTo(mark.credits()) == 0
                && isSame(marked.trace(), mark.trace());
    }

    /**
     * A part that was marked before, or waits.
     *
     * @param before the mark that counts
     * @param onlyBetter whether results are out, so that no mark may fall
     */
    @SuppressWarnings("checkstyle:ParameterNumber")
    Change again(AttemptView attempt, MarkedPart answer, Optional<MarkView> before, boolean onlyBetter) {
        if (!(answer.outcome() instanceof Outcome.Marked marked)) {
            return before.isEmpty() || before.get().origin() == Origin.AUTOMATIC ? Change.NOTHING : Change.KEPT;
        }
        waiting.remove(attempt.id(), answer.ref());
        if (before.isEmpty()) {
            record(attempt, answer, marked);
            return Change.MARKED;
        }
        Credits earned = answer.part().credits().times(marked.fraction());
        int raise = earned.compareTo(before.get().credits());
        if (before.get().origin() != Origin.AUTOMATIC) {
            return raise == 0 ? Change.NOTHING : Change.KEPT;
        }
        boolean falls = onlyBetter && raise < 0;
        boolean stays = raise == 0 && isSame(marked.trace(), before.get().trace());
        if (falls || stays) {
            return Change.NOTHING;
        }
        record(attempt, answer, marked);
        return Change.MARKED;
    }

    private Change waits(AttemptView attempt, MarkedPart answer, WaitingFor reason) {
        waiting.add(attempt.id(), answer.ref(), attempt.sessionId(), reason);
        return Change.WAITS;
    }

    private void record(AttemptView attempt, MarkedPart answer, Outcome.Marked marked) {
        marks.record(new NewMark(
                attempt.id(),
                answer.ref(),
                answer.part().credits().times(marked.fraction()),
                Origin.AUTOMATIC,
                Reasons.ofKey(marked.trace()),
                Optional.empty()));
    }

    /** Equal by value: a database may write 0 as 0.0. */
    private static boolean isSame(List<TraceLine> one, List<TraceLine> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<TraceLine> others = other.iterator();
        return one.stream().allMatch(line -> {
            TraceLine twin = others.next();
            return line.reason().equals(twin.reason()) && line.credits().compareTo(twin.credits()) == 0;
        });
    }
}
