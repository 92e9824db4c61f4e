package de.tum.klausur.exam;

import de.tum.klausur.bank.BanksChanged;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.DoubledIds;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.WrittenId;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.FolderContent;
import de.tum.klausur.bank.reading.FolderScan;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.exam.paper.Blueprint;
import de.tum.klausur.exam.paper.BlueprintParser;
import de.tum.klausur.exam.paper.DraftBuilder;
import de.tum.klausur.exam.paper.Stock;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks through exams/papers, and again whenever the questions changed. */
@ApplicationScoped
class WatchingBlueprints {

    private static final Logger LOG = Logger.getLogger(WatchingBlueprints.class);
    /** The part of exams/ that holds the blueprints. */
    static final String PART = "papers";

    private static final String ENDING = ".yaml";

    private final ExamsFolder folder;
    private final FolderContent content;
    private final QuestionBank bank;
    private final Blueprints blueprints;
    private Optional<FolderScan> before = Optional.empty();

    WatchingBlueprints(ExamsFolder folder, QuestionBank bank, Blueprints blueprints) {
        this.folder = folder;
        this.content = new FolderContent(folder.folders());
        this.bank = bank;
        this.blueprints = blueprints;
    }

    /** Once the change is committed; each step has a transaction of its own, as when nothing changed. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    synchronized void afterBanks(@Observes(during = TransactionPhase.AFTER_SUCCESS) BanksChanged changed) {
        before = Optional.empty();
        look();
    }

    @Scheduled(every = "{klausur.exams.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    synchronized void look() {
        try {
            FolderScan scan = FolderScan.of(folder.folders(), PART);
            if (before.filter(scan::equals).isEmpty() || !content.isSettled()) {
                takeOver(scan);
                content.keepOnly(scan);
                before = Optional.of(scan);
            }
        } catch (FolderUnreadable e) {
            LOG.debugf("Exams stay as they are: %s", e.getMessage());
        }
    }

    private void takeOver(FolderScan scan) {
        Stock stock = Stocks.of(bank);
        Map<String, Blueprints.Source> sound = new HashMap<>();
        Map<String, String> present = new HashMap<>();
        DoubledIds ids = new DoubledIds("take another id in one of them");
        List<FileProblem> problems = new ArrayList<>(scan.problems());
        scan.files().keySet().stream().filter(path -> path.endsWith(ENDING)).forEach(path -> {
            present.put(path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length()), path);
            Parsed<String> text = content.text(path, scan);
            problems.addAll(text.problems());
            text.value().flatMap(WrittenId::in).ifPresent(id -> {
                ids.add(id, path);
                present.put(id.id(), path);
            });
            text.value()
                    .flatMap(written -> read(path, written, stock, problems))
                    .ifPresent(s -> sound.put(s.id(), s));
        });
        blueprints.list().stream()
                .filter(kept -> scan.hidesBelow(kept.path()))
                .forEach(kept -> present.putIfAbsent(kept.id(), kept.path()));
        problems.addAll(ids.problems());
        sound.keySet().removeIf(ids::isDoubled);
        blueprints.takeOver(sound, present, problems);
    }

    private static Optional<Blueprints.Source> read(String path, String text, Stock stock, List<FileProblem> problems) {
        Parsed<Blueprint> parsed = BlueprintParser.written(path, text);
        problems.addAll(parsed.problems());
        return parsed.value().map(blueprint -> {
            problems.addAll(DraftBuilder.of(path, blueprint, stock).errors());
            return new Blueprints.Source(blueprint.id(), path, text);
        });
    }
}
