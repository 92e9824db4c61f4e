package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The practice run of the exam's page. It is nobody's and stands nowhere: its name says when it ends, and that is all that the
 * server would have to know of it. So 1,500 students who try the controls at once cost no row, and nothing of it can be
 * taken for an attempt.
 */
@ApplicationScoped
class Tryout {

    /** A page that was opened a moment ago on another node, whose clock is ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private static final String NO_JOURNAL = "";

    private final Clock clock;
    private final FrozenExam exam = TryoutPaper.exam();
    private final Paper paper = TryoutPaper.paper(exam);

    Tryout(Clock clock) {
        this.clock = clock;
    }

    FrozenExam exam() {
        return exam;
    }

    Paper paper() {
        return paper;
    }

    /** When a run ends that begins now. */
    Instant end() {
        return clock.instant().plus(Duration.ofMinutes(exam.minutes()));
    }

    /** How the scripts of the exam's page name a run, in place of an attempt's id. */
    static String name(Instant end) {
        return "try-" + end.toEpochMilli();
    }

    /**
     * How a run stands that takes answers until {@code until}.
     *
     * @param until in milliseconds since 1970
     * @throws NotThere where no run ends so late
     */
    StateView standing(long until, UUID writer) {
        Instant now = clock.instant();
        Instant end = end(until, now);
        return state(end, now, writer, now.isAfter(end) ? AttemptState.CLOSED : AttemptState.RUNNING);
    }

    /** How it stands when it is handed in. */
    StateView handedIn(long until, UUID writer) {
        Instant now = clock.instant();
        return state(end(until, now), now, writer, AttemptState.HANDED_IN);
    }

    /**
     * The time, while the run takes answers.
     *
     * @throws NotThere where no run ends so late
     * @throws de.tum.klausur.shared.http.Refused where it is over
     */
    Instant running(long until) {
        Instant now = clock.instant();
        if (now.isAfter(end(until, now))) {
            throw Refusals.ended();
        }
        return now;
    }

    private Instant end(long until, Instant now) {
        Instant latest = now.plus(Duration.ofMinutes(exam.minutes())).plus(AHEAD);
        if (until < 0 || until > latest.toEpochMilli()) {
            throw new NotThere("practice run until " + until);
        }
        return Instant.ofEpochMilli(until);
    }

    private StateView state(Instant end, Instant now, UUID writer, AttemptState state) {
        return new StateView(
                new UUID(0, end.toEpochMilli()),
                state,
                now,
                end.minus(Duration.ofMinutes(exam.minutes())),
                end,
                state.ended() ? now : null,
                writer,
                0,
                NO_JOURNAL,
                Map.of(),
                Map.of(),
                null);
    }
}
