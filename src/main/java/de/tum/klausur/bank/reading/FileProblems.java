package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.page.Paging;
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

    private static final Sort IN_ORDER = Sort.by("path", "line", "col", "id");

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

    /** One page of all problems, by file, line and column. */
    @Transactional
    public Paging<FileProblem> all(Paging.Wish wish) {
        List<ProblemRow> rows =
                problems.findAll(IN_ORDER).page(wish.index(), wish.size()).list();
        return Paging.of(views(rows), wish, count());
    }

    /** How many there are. */
    @Transactional
    public long count() {
        return problems.count();
    }

    /** The problems of files whose path starts with {@code pathPrefix}. */
    @Transactional
    @Bounded(by = "100 problems of each of a question's files")
    public List<FileProblem> below(String pathPrefix) {
        return views(problems.list("left(path, length(?1)) = ?1", IN_ORDER, pathPrefix));
    }

    private static List<FileProblem> views(List<ProblemRow> rows) {
        return rows.stream().map(ProblemRow::view).toList();
    }
}
