package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Closes attempts whose deadline has passed. It runs each second on every node; one transaction per attempt, whose row
 * is skipped where another node has it: each is closed exactly once, and one that fails stops none of the others.
 *
 * <p>Answers are refused by their time of arrival, not by this sweep, so it may come late. It waits on purpose until
 * nothing is taken any more, and a little longer for saves that arrived in time and are still being written; a page that has nothing
 * on its way ends its attempt sooner ({@link HandingIn}).
 */
@ApplicationScoped
class ClosingOverdueAttempts {

    /** For what arrived in time and is still being written. */
    static final Duration WRITTEN_WITHIN = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(ClosingOverdueAttempts.class);

    private final AttemptRecords records;
    private final NewsPublisher announcing;
    private final AuditTrail audit;
    private final SittingConfig config;
    private final Clock clock;

    ClosingOverdueAttempts(
            AttemptRecords records, NewsPublisher announcing, AuditTrail audit, SittingConfig config, Clock clock) {
        this.records = records;
        this.announcing = announcing;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Closes all that are overdue now. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    public void sweep() {
        Instant now = clock.instant();
        Instant latest = config.counted(now).minus(WRITTEN_WITHIN);
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> records.overdue(latest))) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> records.openOverdue(id, latest).ifPresent(record -> close(record, now)));
            } catch (RuntimeException e) {
                LOG.errorf(e, "attempt %s could not be closed; trying again in a second", id);
            }
        }
    }

    private void close(OpenRecord record, Instant now) {
        UUID id = record.attempt().id();
        record.append(new Closed(), now);
        announcing.announce(new News(id, News.Kind.ENDED));
        audit.record(new AuditEvent(
                "attempt.close",
                "attempt/" + id,
                Optional.of(record.attempt().sessionId()),
                Map.of("entries", record.attempt().head().length())));
    }
}
