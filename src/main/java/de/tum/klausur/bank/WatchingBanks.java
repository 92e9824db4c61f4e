package de.tum.klausur.bank;

import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.SyncingBanks;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks through the folders' banks every few seconds, and takes over what changed. */
@ApplicationScoped
class WatchingBanks {

    private static final Logger LOG = Logger.getLogger(WatchingBanks.class);

    private final ExamsFolder folder;
    private final BankShelf shelf;
    private final SyncingBanks syncing;
    private final Event<BanksChanged> changed;
    private BanksReader reader;
    private String lastFault = "";
    private List<Path> lastMissing = List.of();

    WatchingBanks(ExamsFolder folder, BankShelf shelf, SyncingBanks syncing, Event<BanksChanged> changed) {
        this.folder = folder;
        this.reader = new BanksReader(folder.folders());
        this.shelf = shelf;
        this.syncing = syncing;
        this.changed = changed;
    }

    /**
     * A platform that has nothing yet starts with the folder's questions, before blueprints are checked against them. One that
     * has goes on with what served before it stopped, so that a node that fell in an exam is back in a moment; the first look
     * follows at once.
     */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
        if (shelf.isEmpty()) {
            look();
        }
    }

    @Scheduled(every = "{klausur.exams.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    synchronized void look() {
        try {
            reader.readIfChanged().ifPresent(this::takeOver);
            sayMissing(folder.folders().missing());
            lastFault = "";
        } catch (FolderUnreadable e) {
            sayOnce(String.valueOf(e.getMessage()));
        }
    }

    private void takeOver(BanksRead read) {
        try {
            syncing.takeOver(read);
        } catch (RuntimeException e) {
            // The next look must not think that this one was taken over.
            reader = new BanksReader(folder.folders());
            throw e;
        }
        changed.fire(new BanksChanged());
    }

    /** One of several folders; where all are missing {@link #sayOnce} says so. */
    private void sayMissing(List<Path> missing) {
        missing.stream()
                .filter(path -> !lastMissing.contains(path))
                .forEach(path -> LOG.warnf(
                        "The folder %s is missing or can't be read, though KLAUSUR_EXAMS names it. Make it, or correct the"
                                + " setting and start again; until then its last good questions stay in service.",
                        path.toAbsolutePath().normalize()));
        lastMissing = missing;
    }

    /** A missing folder is told once, not every two seconds; all questions stay in service meanwhile. */
    private void sayOnce(String fault) {
        if (!fault.equals(lastFault)) {
            LOG.warnf("Questions stay as they are: %s", fault);
            lastFault = fault;
        }
    }
}
