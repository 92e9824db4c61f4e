package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The problems in the authors' files as the last sync found them. */
@ApplicationScoped
public class FileProblems {

    /** In the first folder a path begins with the part; in others, with the folder's name and then the part. */
    private static final String IN_PART =
            "left(path, ?1) = ?2 or (left(path, 6) <> 'banks/' and left(path, 7) <> 'papers/'"
                    + " and substring(path, locate('/', path) + 1, ?1) = ?2)";

    private final ProblemRepository problems;

    FileProblems(ProblemRepository problems) {
        this.problems = problems;
    }

    /**
     * Puts {@code found} in the place of all problems in one part of the folders.
     *
     * @param part {@code banks} or {@code papers}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(String part, List<FileProblem> found) {
        String prefix = part + "/";
        problems.delete(IN_PART, prefix.length(), prefix);
        problems.persist(found.stream().map(ProblemRow::of));
    }

    /** All problems by file, line and column. */
    @Transactional
    public List<FileProblem> list() {
        return problems.listAll(Sort.by("path", "line", "col", "id")).stream()
                .map(ProblemRow::view)
                .toList();
    }

    /** The problems of files whose path starts with {@code pathPrefix}. */
    @Transactional
    public List<FileProblem> below(String pathPrefix) {
        return list().stream()
                .filter(problem -> problem.path().startsWith(pathPrefix))
                .toList();
    }
}
