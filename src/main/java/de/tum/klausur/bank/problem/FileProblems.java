package de.tum.klausur.bank.problem;

import de.tum.klausur.bank.format.FileProblem;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The problems in the authors' files as the last sync found them. */
@ApplicationScoped
public class FileProblems {

    private final ProblemRepository problems;

    FileProblems(ProblemRepository problems) {
        this.problems = problems;
    }

    /** Puts {@code found} in the place of all problems whose path starts with {@code pathPrefix}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(String pathPrefix, List<FileProblem> found) {
        problems.delete("left(path, ?1) = ?2", pathPrefix.length(), pathPrefix);
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
