package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.blueprint.Asked;
import de.tum.klausur.exam.blueprint.AskedDraw;
import de.tum.klausur.exam.blueprint.AskedQuestion;
import de.tum.klausur.exam.blueprint.Blueprint;
import de.tum.klausur.exam.blueprint.BlueprintProblem;
import de.tum.klausur.exam.blueprint.ExamRules;
import de.tum.klausur.exam.blueprint.Untouched;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.variant.SeededNumbers;
import de.tum.klausur.question.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * An exam that no later change of a file can touch. What takes a seed speaks of one student's paper; the rest of all that
 * can stand on any.
 *
 * @param hash SHA-256 of what the blueprint says and of the versions of all questions, in order
 * @param minutes working time
 * @param credits what all parts of a paper are worth together
 * @param aids what students may use
 * @param rules how it is held
 */
public record FrozenExam(
        String hash,
        Wording title,
        int minutes,
        Credits credits,
        Wording aids,
        ExamRules rules,
        List<ExamProblem> problems) {

    public FrozenExam {
        problems = List.copyOf(problems);
    }

    /**
     * The exam of a blueprint.
     *
     * @param versions for each place of the blueprint those that can stand there: one, or a draw's pool by id
     */
    public static FrozenExam of(String hash, Blueprint blueprint, List<List<QuestionVersion>> versions) {
        Iterator<List<QuestionVersion>> next = versions.iterator();
        List<ExamProblem> problems = new ArrayList<>();
        for (BlueprintProblem problem : blueprint.problems()) {
            List<Slot> slots = new ArrayList<>();
            problem.asked().forEach(asked -> slots.add(slot(asked, next.next())));
            problems.add(new ExamProblem(problem.title(), slots));
        }
        return new FrozenExam(
                hash,
                blueprint.title(),
                blueprint.minutes(),
                blueprint.credits(),
                blueprint.aids(),
                blueprint.rules(),
                problems);
    }

    /** The exam as it is held where a blank multiple choice counts as {@code untouched}. */
    public FrozenExam with(Untouched untouched) {
        return rules.untouched() == untouched
                ? this
                : new FrozenExam(hash, title, minutes, credits, aids, rules.with(untouched), problems);
    }

    private static Slot slot(Asked asked, List<QuestionVersion> pool) {
        return switch (asked) {
            case AskedQuestion ignored -> new Slot.Fixed(pool.getFirst());
            case AskedDraw draw -> new Slot.Drawn(draw.count(), pool);
        };
    }

    /** All slots in order. */
    public List<Slot> slots() {
        return problems.stream().flatMap(problem -> problem.slots().stream()).toList();
    }

    /** Whether students are asked different questions. */
    public boolean draws() {
        return slots().stream().anyMatch(Slot.Drawn.class::isInstance);
    }

    /** The slots, by number from 0, that stay short of questions; with none, every seed has a paper. */
    public List<Integer> lacking() {
        return new Drawing(slots()).lacking();
    }

    /** The most that the questions of one paper can come to together, e.g. in minutes. */
    public int most(ToIntFunction<QuestionVersion> amount) {
        return new Drawing(slots()).most(amount);
    }

    /** How many questions of a paper may be there in English only, so that students can be told before they start. */
    public int englishOnly() {
        return slots().stream()
                .mapToInt(slot -> Math.min(
                        slot.count(),
                        Math.toIntExact(slot.pool().stream()
                                .filter(version ->
                                        version.question().title().de().isEmpty())
                                .count())))
                .sum();
    }

    /** All questions that can stand on a paper, in order, each once. */
    public List<QuestionVersion> questions() {
        return problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .distinct()
                .toList();
    }

    /** The problems as the student of this seed is asked them, no question twice: the same for ever. */
    public List<AskedProblem> problems(long seed) {
        List<Slot> slots = slots();
        Iterator<List<QuestionVersion>> filled = draws()
                ? new Drawing(slots).of(seed).iterator()
                : slots.stream().map(Slot::pool).iterator();
        List<AskedProblem> asked = new ArrayList<>();
        for (ExamProblem problem : problems) {
            List<QuestionVersion> questions = new ArrayList<>();
            problem.slots().forEach(slot -> questions.addAll(filled.next()));
            asked.add(new AskedProblem(problem.title(), ordered(questions, asked.size(), seed)));
        }
        return asked;
    }

    /** Problems shuffle by numbers of their own, so that no other order depends on theirs. */
    private List<QuestionVersion> ordered(List<QuestionVersion> questions, int problem, long seed) {
        return rules.shufflesQuestions()
                ? new Shuffle(SeededNumbers.mix(seed, "order " + problem)).of(questions)
                : questions;
    }

    /** The questions that the student of this seed is asked, in order. */
    public List<QuestionVersion> questions(long seed) {
        return problems(seed).stream()
                .flatMap(problem -> problem.questions().stream())
                .toList();
    }

    /** The part with the sample's key, where it can stand on a paper; a student's own key is that of the own variant. */
    public Optional<Part> part(PartRef ref) {
        return find(ref, questions()).flatMap(version -> version.question().part(ref.part()));
    }

    /** The variant of a question that the student of this seed is asked, where it is on this student's paper. */
    public Optional<QuestionVariant> variant(PartRef ref, long seed) {
        return find(ref, questions(seed)).map(version -> variant(version, seed));
    }

    /** The part as the student of this seed is asked it, where it is on this student's paper. */
    public Optional<Part> part(PartRef ref, long seed) {
        return variant(ref, seed).flatMap(variant -> variant.question().part(ref.part()));
    }

    /** Each question draws from numbers of its own, so that one student's variants have nothing to do with each other. */
    public QuestionVariant variant(QuestionVersion version, long seed) {
        return version.variant(SeededNumbers.mix(seed, version.question().id().value()));
    }

    /** All parts that can stand on a paper, in the order of the exam. */
    public List<PartRef> parts() {
        return parts(questions());
    }

    /** The parts that the student of this seed is asked, in order. */
    public List<PartRef> parts(long seed) {
        return parts(questions(seed));
    }

    private static Optional<QuestionVersion> find(PartRef ref, Collection<QuestionVersion> questions) {
        return questions.stream()
                .filter(version -> version.question().id().equals(ref.question()))
                .findFirst();
    }

    private static List<PartRef> parts(List<QuestionVersion> questions) {
        return questions.stream()
                .map(QuestionVersion::question)
                .flatMap(question -> question.parts().stream().map(part -> new PartRef(question.id(), part.id())))
                .toList();
    }
}
