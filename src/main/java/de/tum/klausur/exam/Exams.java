package de.tum.klausur.exam;

import de.tum.klausur.exam.paper.FrozenExam;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;

/** The exams that blueprints describe, and their freezing. */
@ApplicationScoped
public class Exams {

    /** All exams whose blueprint is there, by id. */
    public List<ExamView> list() {
        return List.of();
    }

    /**
     * Freezes the exam as it stands now, in the caller's transaction. Freezing an unchanged exam again gives the same.
     *
     * @param blueprintId the exam's id, e.g. {@code mock}
     */
    public FrozenExam freeze(String blueprintId) {
        throw new NoSuchElementException("no exam " + blueprintId);
    }

    /**
     * The exam frozen under this hash, for ever the same; kept in memory after the first call.
     *
     * @throws NoSuchElementException where nothing was frozen under it
     */
    public FrozenExam frozen(String hash) {
        throw new NoSuchElementException("no frozen exam " + hash);
    }
}
