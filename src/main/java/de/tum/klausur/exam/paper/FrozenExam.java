package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import de.tum.klausur.question.variant.SeededNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static Slot slot(BlueprintItem asked, List<QuestionVersion> pool) {
        return switch (asked) {
            case QuestionItem ignored -> new Slot.Fixed(pool.getFirst());
            case DrawItem draw -> new Slot.Drawn(draw.count(), pool);
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
        return new PaperDraw(slots()).lacking();
    }

    /** The most that the questions of one paper can come to together, e.g. in minutes. */
    public int most(ToIntFunction<QuestionVersion> amount) {
        return new PaperDraw(slots()).most(amount);
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

    /** The questions of each problem that the student of this seed is asked, in order, no question twice: the same for ever. */
    List<List<QuestionVersion>> drawn(long seed) {
        List<Slot> slots = slots();
        Iterator<List<QuestionVersion>> filled = draws()
                ? new PaperDraw(slots).of(seed).iterator()
                : slots.stream().map(Slot::pool).iterator();
        List<List<QuestionVersion>> drawn = new ArrayList<>();
        for (ExamProblem problem : problems) {
            List<QuestionVersion> questions = new ArrayList<>();
            problem.slots().forEach(slot -> questions.addAll(filled.next()));
            drawn.add(ordered(questions, drawn.size(), seed));
        }
        return drawn;
    }

    /** Problems shuffle by numbers of their own, so that no other order depends on theirs. */
    private List<QuestionVersion> ordered(List<QuestionVersion> questions, int problem, long seed) {
        return rules.shufflesQuestions()
                ? new Shuffle(SeededNumbers.mix(seed, "order " + problem)).of(questions)
                : questions;
    }

    /** The questions that stand on the paper of this seed, in order, variants still open: all that a rehearsal asks. */
    public List<QuestionVersion> questions(long seed) {
        return drawn(seed).stream().flatMap(List::stream).toList();
    }

    /** Whether the paper of this seed asks the part; costs no draw where every paper asks the same. */
    public boolean asks(PartRef ref, long seed) {
        return (draws() ? questions(seed) : questions())
                .stream()
                        .map(QuestionVersion::question)
                        .anyMatch(question -> question.id().equals(ref.question())
                                && question.part(ref.part()).isPresent());
    }

    /** Each question draws from numbers of its own, so that one student's variants have nothing to do with each other. */
    QuestionVariant variant(QuestionVersion version, long seed) {
        return version.variant(SeededNumbers.mix(seed, version.question().id().value()));
    }

    /**
     * All parts that can stand on a paper, in the order of the exam, each once and as its sample variant: credits and
     * rubric are those of every variant. A student's own key is that of the own paper.
     */
    public List<ExamPart> parts() {
        Set<QuestionVersion> seen = new HashSet<>();
        return problems.stream()
                .flatMap(problem -> problem.questions().stream()
                        .filter(seen::add) // overlapping draws: told with the first problem that has it
                        .flatMap(version -> ExamPart.of(problem.title(), version.sample())))
                .toList();
    }

    /** One of them. */
    public Optional<ExamPart> part(PartRef ref) {
        return parts().stream().filter(part -> part.ref().equals(ref)).findFirst();
    }
}
