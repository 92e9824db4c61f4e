package de.tum.klausur.attempt;

import de.tum.klausur.attempt.LateEntry.State;
import de.tum.klausur.attempt.LateEntry.Times;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.LateEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what reaches the server after an attempt's end, as it came and with all that is known of when it was typed. Nothing counts
 * by it: a lecturer admits or refuses it ({@link DecidingLate}).
 */
@ApplicationScoped
class KeepingLate {

    /** How many an attempt may have; more than an outage's worth of typing. */
    static final int MOST = 1000;

    private final OwnAttempts own;
    private final AttemptFiles files;
    private final LateEntries late;
    private final Clock clock;

    KeepingLate(OwnAttempts own, AttemptFiles files, LateEntries late, Clock clock) {
        this.own = own;
        this.files = files;
        this.late = late;
        this.clock = clock;
    }

    /**
     * Keeps these; what was kept before is passed over.
     *
     * @param contact when the device last heard from the server, as it says
     * @param sent in the order in which they were typed
     * @return how many of them are kept now, all of them
     * @throws de.tum.klausur.shared.http.NotThere where the attempt is none of the current person's, or not started
     * @throws de.tum.klausur.shared.http.InvalidInput where an entry doesn't fit its part; nothing is kept
     * @throws de.tum.klausur.shared.http.Refused where the attempt runs, or has too many; nothing is kept
     */
    @Transactional
    public int keep(UUID attemptId, Instant contact, List<DeviceChain.Typed> sent) {
        Instant now = clock.instant();
        check(attemptId, sent);
        Attempt attempt = own.open(attemptId, List.of()).attempt();
        if (!attempt.state().ended()) {
            throw Refusals.stillRunning();
        }
        List<LateEntry> before = late.of(attemptId);
        Set<String> known = new HashSet<>();
        before.forEach(entry -> known.add(entry.hash()));
        Times times = new Times(now, contact, late.lastContact(attemptId), LateEvidence.end(attempt), now);
        int place = before.size();
        String last = before.isEmpty() ? JournalChain.START : before.getLast().hash();
        for (DeviceChain.Typed typed : sent) {
            if (known.add(typed.hash())) {
                place++;
                late.add(entry(attemptId, place, typed, times, DeviceChain.link(last, attemptId, typed)));
            }
            last = typed.hash();
        }
        if (place > MOST) {
            throw Refusals.tooManyLate();
        }
        return sent.size();
    }

    private void check(UUID attemptId, List<DeviceChain.Typed> sent) {
        List<Change> changes = sent.stream()
                .map(one -> new Change(one.part(), one.base(), one.response(), attemptId))
                .toList();
        ChangeCheck.check(own.paper(attemptId), "entries", changes, digest -> files.has(attemptId, digest));
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static LateEntry entry(
            UUID attempt, int place, DeviceChain.Typed typed, Times times, DeviceChain.Link link) {
        return new LateEntry(
                UUID.randomUUID(),
                attempt,
                place,
                typed.part(),
                typed.base(),
                typed.response(),
                new Times(typed.at(), times.device(), times.server(), times.ended(), times.arrived()),
                link,
                typed.hash(),
                State.WAITING,
                Optional.empty());
    }
}
