package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Marks what has ended, and again whose words somebody has decided on, on every node; one transaction for each attempt, so that one that can't be marked holds nobody
 * else up.
 */
@ApplicationScoped
class MarkingEndedAttempts {

    static final String JOB = "marking-ended-attempts";

    private static final Logger LOG = Logger.getLogger(MarkingEndedAttempts.class);
    private static final int BATCH = 200;

    private final Attempts attempts;
    private final AutomaticMarking marking;
    private final Wordings wordings;
    private final MarkingWordsAgain again;

    MarkingEndedAttempts(Attempts attempts, AutomaticMarking marking, Wordings wordings, MarkingWordsAgain again) {
        this.attempts = attempts;
        this.marking = marking;
        this.wordings = wordings;
        this.again = again;
    }

    @Scheduled(
            identity = JOB,
            every = "${klausur.marking.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void sweep() {
        attempts.unmarked(BATCH).forEach(this::mark);
        wordings.toMarkAgain(BATCH).forEach(this::markAgain);
    }

    private void markAgain(UUID attempt) {
        try {
            again.mark(attempt);
        } catch (RuntimeException e) {
            LOG.errorf(e, "attempt %s is not marked again yet", attempt);
        }
    }

    private void mark(AttemptView attempt) {
        try {
            marking.mark(attempt);
        } catch (RuntimeException e) {
            LOG.errorf(e, "attempt %s is not marked yet", attempt.id());
        }
    }
}
