package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.folder.ExamsFolder;
import de.tum.klausur.bank.folder.FolderContent;
import de.tum.klausur.bank.folder.FolderScan;
import de.tum.klausur.bank.folder.FolderUnreadable;
import de.tum.klausur.bank.version.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures that a question being edited may show: those of its version, and those that lie in its folder now. */
@ApplicationScoped
class FiguresBeside {

    private final QuestionBank bank;
    private final ExamsFolder folder;
    private final FolderContent content;

    FiguresBeside(QuestionBank bank, ExamsFolder folder) {
        this.bank = bank;
        this.folder = folder;
        this.content = new FolderContent(folder.folder());
    }

    /**
     * The figures by name.
     *
     * @param path of the question's English file
     * @param texts that name figures; others are not read
     */
    Map<String, Figure> of(String path, Optional<String> version, String texts) {
        Map<String, Figure> figures = new HashMap<>();
        version.ifPresent(hash -> figures.putAll(bank.version(hash).figures()));
        String beside = path.substring(0, path.lastIndexOf('/') + 1);
        scan().ifPresent(scan -> scan.files().keySet().stream()
                .filter(file -> file.startsWith(beside) && !file.endsWith(".md") && !file.endsWith(".yaml"))
                .filter(file -> texts.contains(file.substring(beside.length())))
                .forEach(file ->
                        figure(file, scan).ifPresent(figure -> figures.put(file.substring(beside.length()), figure))));
        return figures;
    }

    private synchronized Optional<Figure> figure(String file, FolderScan scan) {
        return content.figure(file, scan).value();
    }

    private Optional<FolderScan> scan() {
        try {
            return Optional.of(FolderScan.of(folder.folder(), "banks"));
        } catch (FolderUnreadable unreadable) {
            // Those of the version are there all the same.
            return Optional.empty();
        }
    }
}
