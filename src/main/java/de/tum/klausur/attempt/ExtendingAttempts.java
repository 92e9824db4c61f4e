package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.WorkingTime;
import de.tum.klausur.session.AccommodationChanged;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Moves the deadline of a student who is given more minutes while writing, in the transaction that gives them. Time once
 * promised to someone who is writing is never taken back: fewer minutes than before count only where the attempt has not
 * started. Time that all were given comes on top.
 */
@ApplicationScoped
class ExtendingAttempts {

    private final AttemptRecords records;
    private final TimeGrants grants;
    private final Sessions sessions;
    private final NewsPublisher announcing;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ExtendingAttempts(
            AttemptRecords records, TimeGrants grants, Sessions sessions, NewsPublisher announcing, Clock clock) {
        this.records = records;
        this.grants = grants;
        this.sessions = sessions;
        this.announcing = announcing;
        this.clock = clock;
    }

    void extend(@Observes AccommodationChanged change) {
        records.openOfCandidate(change.candidateId())
                .filter(record -> record.attempt().state() == AttemptState.RUNNING)
                .ifPresent(record -> extend(record, change.extraMinutes()));
    }

    private void extend(OpenRecord record, int extraMinutes) {
        Attempt attempt = record.attempt();
        Duration duration = sessions.get(attempt.sessionId()).duration();
        Instant deadline = WorkingTime.of(duration, extraMinutes)
                .deadline(attempt.startedAt().orElseThrow())
                .plus(grants.gotBy(attempt.id()));
        if (deadline.isAfter(attempt.deadline().orElseThrow())) {
            record.append(new Extended(deadline), clock.instant());
            announcing.announce(new News(attempt.id(), News.Kind.DEADLINE_MOVED));
        }
    }
}
