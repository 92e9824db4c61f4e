package de.tum.klausur.attempt;

import de.tum.klausur.session.SessionView;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A session as one of its candidates sees it.
 *
 * @param time the own working time, extra minutes included
 * @param blankIsNone whether a multiple choice that is left blank counts as "None of these"
 * @param now the server's time
 * @param englishOnly how many questions a paper may have that a German reader reads in English; 0 for other readers
 */
record SeatView(
        SessionView session,
        Duration time,
        String credits,
        String aids,
        boolean blankIsNone,
        int englishOnly,
        Optional<AttemptView> attempt,
        Instant now) {

    /** How long before the start students are expected to wait on the start page. */
    private static final Duration WAITING = Duration.ofHours(1);

    /** The last instant at which this sitting can end, from an hour before it may start until it must have started. */
    public Optional<Instant> lastEnd() {
        boolean near = !now.isBefore(session.opensAt().minus(WAITING)) && !now.isAfter(session.lastStartAt());
        return near ? Optional.of(session.lastStartAt().plus(time)) : Optional.empty();
    }

    /** The exam's credits as a number, for pages. */
    public BigDecimal worth() {
        return new BigDecimal(credits);
    }

    /** Whether the start button is there. */
    public boolean mayStart() {
        return session.mayStart(now) && !started();
    }

    public boolean started() {
        return attempt.filter(a -> a.startedAt().isPresent()).isPresent();
    }

    public boolean waits() {
        return now.isBefore(session.opensAt());
    }
}
