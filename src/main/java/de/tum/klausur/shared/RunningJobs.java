package de.tum.klausur.shared;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The jobs at work; none begins after the stop has. */
@ApplicationScoped
class RunningJobs {

    private static final Logger LOG = Logger.getLogger(RunningJobs.class);

    /** A job's single transactions are far shorter; a whole backlog is left to the next start or another node. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MANY = Integer.MAX_VALUE;
    private final Semaphore open = new Semaphore(MANY);

    /**
     * Lets a job begin, unless the stop has.
     *
     * @return what to run at the job's end; not a method here, since this bean may be gone by then
     */
    Optional<Runnable> begin() {
        return open.tryAcquire() ? Optional.of(open::release) : Optional.empty();
    }

    /** Waits for the jobs at work, and lets no other begin. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (!finish(PATIENCE)) {
            LOG.warn("A job is still at work; what it hasn't committed is done again after the next start.");
        }
    }

    /** Whether all are done in time; from then on none begins. */
    boolean finish(Duration patience) throws InterruptedException {
        return open.tryAcquire(MANY, patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
