package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.format.BankHeaderParser;
import de.tum.klausur.bank.reading.Beside;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.FolderContent;
import de.tum.klausur.bank.reading.FolderScan;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.bank.version.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the folder adds to a question being edited: the figures of its version and those that lie there now, and its bank's
 * word that it is for graded exams only, so that no edit can take that back.
 */
@ApplicationScoped
class FolderBeside {

    private final QuestionBank bank;
    private final ExamsFolder folder;
    private final FolderContent content;

    FolderBeside(QuestionBank bank, ExamsFolder folder) {
        this.bank = bank;
        this.folder = folder;
        this.content = new FolderContent(folder.folders());
    }

    /**
     * All of it.
     *
     * @param path of the question's English file
     * @param texts that name figures; others are not read
     */
    Beside of(String path, Optional<String> version, String texts) {
        Map<String, Figure> figures = new HashMap<>();
        version.ifPresent(hash -> figures.putAll(bank.version(hash).figures()));
        String beside = path.substring(0, path.lastIndexOf('/') + 1);
        Optional<FolderScan> now = scan();
        now.ifPresent(scan -> scan.files().keySet().stream()
                .filter(file -> file.startsWith(beside) && !file.endsWith(".md") && !file.endsWith(".yaml"))
                .filter(file -> texts.contains(file.substring(beside.length())))
                .forEach(file ->
                        figure(file, scan).ifPresent(figure -> figures.put(file.substring(beside.length()), figure))));
        boolean gradedOnly = now.flatMap(scan -> header(beside + "bank.yaml", scan))
                .map(BankHeader::gradedOnly)
                .orElseGet(() -> version.filter(this::isGradedOnly).isPresent());
        return new Beside(figures, gradedOnly);
    }

    private boolean isGradedOnly(String version) {
        return bank.version(version).question().facts().gradedOnly();
    }

    private synchronized Optional<BankHeader> header(String file, FolderScan scan) {
        return scan.files().containsKey(file)
                ? content.text(file, scan)
                        .value()
                        .flatMap(text -> BankHeaderParser.parse(file, text).value())
                : Optional.empty();
    }

    private synchronized Optional<Figure> figure(String file, FolderScan scan) {
        return content.figure(file, scan).value();
    }

    private Optional<FolderScan> scan() {
        try {
            return Optional.of(FolderScan.of(folder.folders(), "banks"));
        } catch (FolderUnreadable unreadable) {
            // Those of the version are there all the same.
            return Optional.empty();
        }
    }
}
