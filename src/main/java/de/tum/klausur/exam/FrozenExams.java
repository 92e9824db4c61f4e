package de.tum.klausur.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps frozen exams; the same content is kept once. */
@ApplicationScoped
class FrozenExams {

    /**
     * What was frozen.
     *
     * @param versions for each place of the blueprint the hashes of the versions that can stand there
     */
    public record Frozen(String hash, String blueprintId, String source, List<List<String>> versions) {}

    private final StoredExamRepository exams;
    private final Clock clock;

    FrozenExams(StoredExamRepository exams, Clock clock) {
        this.exams = exams;
        this.clock = clock;
    }

    /** Keeps the exam in the caller's transaction, unless the very same is kept already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String hash, Blueprints.Source blueprint, List<List<String>> versions) {
        if (exams.findByIdOptional(hash).isEmpty()) {
            StoredExam exam = new StoredExam();
            exam.hash = hash;
            exam.blueprintId = blueprint.id();
            exam.source = blueprint.text();
            exam.frozenAt = clock.instant();
            for (int slot = 0; slot < versions.size(); slot++) {
                for (String version : versions.get(slot)) {
                    exam.questions.add(new StoredExam.FrozenQuestion(slot, version));
                }
            }
            exams.persist(exam);
        }
    }

    /** What was frozen under {@code hash}. */
    @Transactional
    public Optional<Frozen> find(String hash) {
        return exams.findByIdOptional(hash)
                .map(exam -> new Frozen(exam.hash, exam.blueprintId, exam.source, versions(exam)));
    }

    private static List<List<String>> versions(StoredExam exam) {
        SortedMap<Integer, List<String>> bySlot = new TreeMap<>();
        exam.questions.forEach(question -> bySlot.computeIfAbsent(question.slot(), slot -> new ArrayList<>())
                .add(question.versionHash()));
        return List.copyOf(bySlot.values());
    }
}
