package de.tum.klausur.session;

import de.tum.klausur.session.Sittings.Progress;
import java.time.Instant;

/**
 * A session that somebody is a candidate of, as far as it decides what else they may see.
 *
 * @param graded whether its results become grades
 * @param progress of their own attempt
 */
record OwnCandidacy(SessionView session, boolean graded, Progress progress) {

    /**
     * Whether what the papers can ask is closed to the candidate at {@code now}. It is from the roster on; an attempt that
     * has ended opens it again, in a graded exam only once nobody can start any more, so that nothing read can be passed
     * on by the reader of a paper that others still get.
     */
    boolean closesPaper(Instant now) {
        boolean windowOver = now.isAfter(session.lastStartAt());
        return switch (progress) {
            case NOT_BEGUN -> !windowOver;
            case RUNNING -> true;
            case ENDED -> graded && !windowOver;
        };
    }
}
