package de.tum.klausur.session;

import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Untouched;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One scheduled run of an exam. The window is for starting only: who starts in it gets the whole duration.
 *
 * @param examHash the frozen exam
 * @param opensAt from when an attempt may start
 * @param lastStartAt until when an attempt may start, this instant included
 * @param duration working time from the own start, before any extra minutes
 * @param blankIsNone whether it was begun when students had no other way to say "none" than a blank multiple choice
 */
public record SessionView(
        UUID id,
        String examHash,
        String title,
        Instant opensAt,
        Instant lastStartAt,
        Duration duration,
        boolean blankIsNone) {

    /** The exam as it is held in this session. */
    public FrozenExam held(FrozenExam exam) {
        return blankIsNone ? exam.with(Untouched.NONE) : exam;
    }

    /** Whether an attempt may start at {@code now}. */
    public boolean mayStart(Instant now) {
        return !now.isBefore(opensAt) && !now.isAfter(lastStartAt);
    }

    /** The state at {@code now}, where the slowest candidate has {@code longestExtra} on top of the duration. */
    public SessionState state(Instant now, Duration longestExtra) {
        if (now.isBefore(opensAt)) {
            return SessionState.PLANNED;
        }
        if (mayStart(now)) {
            return SessionState.OPEN;
        }
        return now.isAfter(lastStartAt.plus(duration).plus(longestExtra)) ? SessionState.OVER : SessionState.RUNNING;
    }
}
