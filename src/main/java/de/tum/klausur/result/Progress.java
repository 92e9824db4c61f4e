package de.tum.klausur.result;

import de.tum.klausur.session.SessionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How near a session is to its release.
 *
 * @param unmarked answers that still wait for a mark
 * @param key the grade key that counts
 * @param released when the results went out
 */
record Progress(
        SessionView session,
        List<ProvisionalResult> seats,
        long unmarked,
        Optional<KeyVersion> key,
        Optional<Instant> released) {

    /** What stands in the way of a release. */
    public enum Obstacle {
        RELEASED,
        WINDOW_OPEN,
        ATTEMPTS_RUNNING,
        UNMARKED,
        NO_KEY,
        SAME_PERSON
    }

    public long count(ProvisionalResult.Appearance appearance) {
        return seats.stream().filter(seat -> seat.appearance() == appearance).count();
    }

    public long running() {
        return count(ProvisionalResult.Appearance.RUNNING);
    }

    public long ended() {
        return count(ProvisionalResult.Appearance.TOOK_PART) + count(ProvisionalResult.Appearance.BLANK);
    }

    /** Who gets X: never started, or left everything blank. */
    public List<ProvisionalResult> absent() {
        return seats.stream().filter(ProvisionalResult::isAbsent).toList();
    }

    /** All that stands in the way of a release by this person. */
    public List<Obstacle> obstacles(UUID person, Instant now) {
        List<Obstacle> found = new ArrayList<>();
        add(found, released.isPresent(), Obstacle.RELEASED);
        add(found, !now.isAfter(session.lastStartAt()), Obstacle.WINDOW_OPEN);
        add(found, running() > 0, Obstacle.ATTEMPTS_RUNNING);
        add(found, unmarked > 0, Obstacle.UNMARKED);
        add(found, key.isEmpty(), Obstacle.NO_KEY);
        add(found, key.filter(k -> k.setBy().equals(person)).isPresent(), Obstacle.SAME_PERSON);
        return found;
    }

    private static void add(List<Obstacle> found, boolean there, Obstacle obstacle) {
        if (there) {
            found.add(obstacle);
        }
    }
}
