package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.catalogue.ProblemInSource.SourceLine;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.bank.reading.FolderContent;
import de.tum.klausur.bank.reading.FolderScan;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.bank.reading.ProblemEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows the problems of a question at their lines, as the files are now. */
@ApplicationScoped
class ProblemLines {

    private static final String BANKS = "banks";
    private static final String ENDING = ".md";

    /** Lines before and after the one with the problem. */
    private static final int AROUND = 2;

    private final FileProblems problems;
    private final ExamsFolder folder;

    ProblemLines(FileProblems problems, ExamsFolder folder) {
        this.problems = problems;
        this.folder = folder;
    }

    /** The problems of the question whose English file is {@code path}, in its German file and figure too. */
    List<ProblemInSource> of(String path) {
        String stem = path.substring(0, path.length() - ENDING.length()) + ".";
        List<FileProblem> found = problems.below(stem);
        if (found.isEmpty()) {
            return List.of();
        }
        FolderContent content = new FolderContent(folder.folders());
        Optional<FolderScan> scan = scan();
        return found.stream()
                .map(problem -> new ProblemInSource(
                        ProblemEntry.of(problem),
                        scan.filter(now -> now.files().containsKey(problem.path()))
                                .flatMap(
                                        now -> content.text(problem.path(), now).value())
                                .map(text -> around(text, problem.line()))
                                .orElse(List.of())))
                .toList();
    }

    private Optional<FolderScan> scan() {
        try {
            return Optional.of(FolderScan.of(folder.folders(), BANKS));
        } catch (FolderUnreadable unreadable) {
            // The problems are told all the same.
            return Optional.empty();
        }
    }

    private static List<SourceLine> around(String text, int line) {
        List<String> lines = text.lines().toList();
        return IntStream.rangeClosed(Math.max(1, line - AROUND), Math.min(lines.size(), line + AROUND))
                .mapToObj(number -> new SourceLine(number, lines.get(number - 1), number == line))
                .toList();
    }
}
