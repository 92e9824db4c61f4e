package de.tum.klausur.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps frozen exams; the same content is kept once. */
@ApplicationScoped
public class FrozenExams {

    /**
     * What was frozen.
     *
     * @param versions hashes of the question versions in the order of the blueprint
     */
    public record Frozen(String hash, String blueprintId, String source, List<String> versions) {}

    private final StoredExamRepository exams;
    private final Clock clock;

    FrozenExams(StoredExamRepository exams, Clock clock) {
        this.exams = exams;
        this.clock = clock;
    }

    /** Keeps the exam in the caller's transaction, unless the very same is kept already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String hash, Blueprints.Source blueprint, List<String> versions) {
        if (exams.findByIdOptional(hash).isEmpty()) {
            StoredExam exam = new StoredExam();
            exam.hash = hash;
            exam.blueprintId = blueprint.id();
            exam.source = blueprint.text();
            exam.frozenAt = clock.instant();
            exam.versions.addAll(versions);
            exams.persist(exam);
        }
    }

    /** What was frozen under {@code hash}. */
    @Transactional
    public Optional<Frozen> find(String hash) {
        return exams.findByIdOptional(hash)
                .map(exam -> new Frozen(exam.hash, exam.blueprintId, exam.source, List.copyOf(exam.versions)));
    }
}
