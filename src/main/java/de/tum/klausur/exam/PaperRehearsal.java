package de.tum.klausur.exam;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.bank.reading.FolderContent;
import de.tum.klausur.bank.reading.FolderScan;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.exam.paper.Blueprint;
import de.tum.klausur.exam.paper.BlueprintParser;
import de.tum.klausur.exam.paper.DraftRemark;
import de.tum.klausur.exam.paper.Rehearsal;
import de.tum.klausur.exam.paper.Stock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries all blueprints out without a server: for the check on the command line. */
public final class PaperRehearsal {

    private static final String ENDING = ".yaml";

    private PaperRehearsal() {}

    /**
     * Draws 1,000 papers of each blueprint in {@code papers}.
     *
     * @param exams the folders
     * @param banks what its banks hold; broken questions count as missing
     * @return all that speaks against the blueprints, file by file
     * @throws FolderUnreadable where there is no such folder or it may not be read
     */
    public static List<DraftRemark> of(ExamsFolders exams, BanksRead banks) throws FolderUnreadable {
        FolderScan scan = FolderScan.of(exams, WatchingBlueprints.PART);
        FolderContent content = new FolderContent(exams);
        Stock stock =
                new Stock(banks.banks().stream().flatMap(PaperRehearsal::items).toList());
        List<DraftRemark> findings = new ArrayList<>(errors(scan.problems()));
        scan.files().keySet().stream()
                .filter(path -> path.endsWith(ENDING))
                .sorted()
                .forEach(path -> findings.addAll(file(path, content.text(path, scan), stock)));
        return List.copyOf(findings);
    }

    private static List<DraftRemark> file(String path, Parsed<String> text, Stock stock) {
        Parsed<Blueprint> blueprint = text.value()
                .map(written -> BlueprintParser.written(path, written))
                .orElse(new Parsed<>(Optional.empty(), text.problems()));
        return blueprint.value().map(read -> Rehearsal.of(path, read, stock)).orElse(errors(blueprint.problems()));
    }

    private static List<DraftRemark> errors(List<FileProblem> problems) {
        return problems.stream()
                .map(problem -> new DraftRemark(DraftRemark.Severity.ERROR, problem))
                .toList();
    }

    private static Stream<Stock.Item> items(BankFolder bank) {
        String lecture = bank.header().value().map(header -> header.lecture()).orElse("");
        return bank.questions().stream()
                .flatMap(file -> file.content().value().stream())
                .map(written -> new Stock.Item(written.version(), lecture));
    }
}
