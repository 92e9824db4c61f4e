package de.tum.klausur.exam.check;

import de.tum.klausur.bank.check.CheckReport;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.FolderUnreadable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The check of this server's folders, one at a time. It keeps to one processor, since students may be writing an exam on the
 * others. Its last report is kept in memory: who wants it after a restart checks again.
 */
@ApplicationScoped
class CheckRunner {

    private static final Logger LOG = Logger.getLogger(CheckRunner.class);

    private final ExamsFolder folder;
    private final Clock clock;

    /** What is parallel inside a task stays inside its pool. */
    private final ForkJoinPool one = new ForkJoinPool(1);

    private final AtomicReference<CheckState> state = new AtomicReference<>(CheckState.NONE);

    CheckRunner(ExamsFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    CheckState state() {
        return state.get();
    }

    /** Starts a check, unless one is at work: then its report is the one to wait for. */
    void start() {
        Instant now = clock.instant();
        CheckState before = state.get();
        if (before.running().isEmpty() && state.compareAndSet(before, before.started(now))) {
            one.execute(() -> state.set(CheckState.ended(check(now))));
        }
    }

    // Whatever a check runs into, the next one must be able to start.
    @SuppressWarnings("checkstyle:IllegalCatch")
    private CheckState.Ended check(Instant begin) {
        try {
            CheckReport report = ExamsCheck.of(folder.folders());
            return ended(begin, Optional.of(report), "");
        } catch (FolderUnreadable unreadable) {
            return ended(begin, Optional.empty(), String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException fault) {
            LOG.error("The check of the banks broke off", fault);
            return ended(begin, Optional.empty(), fault.getClass().getSimpleName());
        }
    }

    private CheckState.Ended ended(Instant begin, Optional<CheckReport> report, String fault) {
        Instant now = clock.instant();
        return new CheckState.Ended(now, Duration.between(begin, now), report, fault);
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}
