package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.variant.SeededNumbers;
import de.tum.klausur.question.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * An exam that no later change of a file can touch.
 *
 * @param hash SHA-256 of what the blueprint says and of the versions of all questions, in order
 * @param minutes working time
 * @param credits what all parts are worth together
 * @param aids what students may use
 */
public record FrozenExam(
        String hash, Wording title, int minutes, Credits credits, Wording aids, List<ExamProblem> problems) {

    public FrozenExam {
        problems = List.copyOf(problems);
    }

    /** All questions in order. */
    public List<QuestionVersion> questions() {
        return problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .toList();
    }

    /** The version of the question that {@code ref} belongs to. */
    public Optional<QuestionVersion> question(PartRef ref) {
        return questions().stream()
                .filter(version -> version.question().id().equals(ref.question()))
                .findFirst();
    }

    /** The part with the sample's key, where the exam has it; a student's own key is that of the own variant. */
    public Optional<Part> part(PartRef ref) {
        return question(ref).flatMap(version -> version.question().part(ref.part()));
    }

    /** The variant of a question that the student of this seed is asked, where the exam has the question. */
    public Optional<QuestionVariant> variant(PartRef ref, long seed) {
        return question(ref).map(version -> variant(version, seed));
    }

    /** The part as the student of this seed is asked it. */
    public Optional<Part> part(PartRef ref, long seed) {
        return variant(ref, seed).flatMap(variant -> variant.question().part(ref.part()));
    }

    /** Each question draws from numbers of its own, so that one student's variants have nothing to do with each other. */
    public QuestionVariant variant(QuestionVersion version, long seed) {
        return version.variant(SeededNumbers.mix(seed, version.question().id().value()));
    }

    /** All parts in the order of the exam. */
    public List<PartRef> parts() {
        return questions().stream()
                .map(QuestionVersion::question)
                .flatMap(question -> question.parts().stream().map(part -> new PartRef(question.id(), part.id())))
                .toList();
    }
}
