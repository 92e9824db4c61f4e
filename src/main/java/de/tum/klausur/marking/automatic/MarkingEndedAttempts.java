package de.tum.klausur.marking.automatic;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.shared.job.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Marks what has ended, on every node; one transaction for each attempt, so that one that can't be marked holds nobody
 * else up.
 */
@ApplicationScoped
class MarkingEndedAttempts {

    private static final Logger LOG = Logger.getLogger(MarkingEndedAttempts.class);
    private static final int BATCH = 200;

    private final Attempts attempts;
    private final AutomaticMarking marking;

    MarkingEndedAttempts(Attempts attempts, AutomaticMarking marking) {
        this.attempts = attempts;
        this.marking = marking;
    }

    @Scheduled(
            identity = "marking-ended-attempts",
            every = "${klausur.marking.sweep:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void sweep() {
        attempts.unmarked(BATCH).forEach(this::mark);
    }

    private void mark(AttemptView attempt) {
        try {
            marking.mark(attempt);
        } catch (RuntimeException e) {
            LOG.errorf(e, "attempt %s is not marked yet", attempt.id());
        }
    }
}
