package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What one student is given: the exam's questions in the variants of the attempt's seed, with options, right sides and
 * items in an order drawn from it. They keep their ids, so a response means the same whatever the order.
 *
 * <p>Resolved once and never changed: saving, marking, review, pages and prints ask it, and draw nothing themselves. It
 * knows the keys; what students are shown is made of records that have no field for one.
 */
public final class Paper {

    private static final int ALPHABET = 26;

    /** Bytes, above what was measured on our exams (ADR 0038). */
    private static final int OF_PAPER = 500;

    private static final int OF_PART = 100;
    private static final int OF_VARIANT = 5_500;

    private final PaperId id;
    private final List<Problem> problems;
    private final Map<PartRef, ExamPart> parts;

    /** A titled group of questions on a paper. */
    public record Problem(Wording title, List<PaperQuestion> questions) {

        public Problem {
            questions = List.copyOf(questions);
        }
    }

    private Paper(PaperId id, List<Problem> problems) {
        Map<PartRef, ExamPart> byRef = new LinkedHashMap<>();
        problems.forEach(problem -> problem.questions().stream()
                .flatMap(question -> ExamPart.of(problem.title(), question.variant()))
                .forEach(part -> byRef.put(part.ref(), part)));
        this.id = id;
        this.problems = List.copyOf(problems);
        this.parts = Collections.unmodifiableMap(byRef);
    }

    /** The paper of {@code seed}: the same seed gives the same paper on every machine and for ever. */
    public static Paper of(FrozenExam exam, long seed) {
        Shuffle shuffle = new Shuffle(seed);
        boolean shuffles = exam.rules().shufflesOptions();
        List<Problem> problems = new ArrayList<>();
        for (List<QuestionVersion> drawn : exam.drawn(seed)) {
            Wording title = exam.problems().get(problems.size()).title();
            problems.add(new Problem(
                    title,
                    drawn.stream()
                            .map(version ->
                                    question(exam.variant(version, seed), part -> shuffled(part, shuffle, shuffles)))
                            .toList()));
        }
        return new Paper(new PaperId(exam.hash(), seed), problems);
    }

    /** Names this paper among all others, for ever. */
    public PaperId id() {
        return id;
    }

    /** In order, options in this student's. */
    public List<Problem> problems() {
        return problems;
    }

    /** All questions in order. */
    public List<PaperQuestion> questions() {
        return problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .toList();
    }

    /** The part of this name, with its options as its author ordered them; empty where it isn't on this paper. */
    public Optional<ExamPart> part(PartRef ref) {
        return Optional.ofNullable(parts.get(ref));
    }

    /** The names of all parts in order. */
    public Set<PartRef> refs() {
        return parts.keySet();
    }

    /** All parts in order. */
    public List<ExamPart> parts() {
        return List.copyOf(parts.values());
    }

    /** How each part is called on this paper, as on a printed one: by problem and a letter that runs through it, e.g. {@code 4c}. */
    public Map<PartRef, String> partNames() {
        Map<PartRef, String> names = new LinkedHashMap<>();
        for (int p = 0; p < problems.size(); p++) {
            int place = 0;
            for (PaperQuestion question : problems.get(p).questions()) {
                for (Part part : question.parts()) {
                    names.put(question.ref(part), p + 1 + letters(place++));
                }
            }
        }
        return names;
    }

    /** {@code a} to {@code z}, then {@code aa}, {@code ab}, … as columns of a spreadsheet are called. */
    private static String letters(int place) {
        String last = String.valueOf((char) ('a' + place % ALPHABET));
        return place < ALPHABET ? last : letters(place / ALPHABET - 1) + last;
    }

    /** What this paper alone takes in memory, in bytes, estimated: questions that don't vary are shared by all papers. */
    public int weight() {
        int varying = Math.toIntExact(questions().stream()
                .filter(question -> question.variant().template().varies())
                .count());
        return OF_PAPER + OF_PART * parts.size() + OF_VARIANT * varying;
    }

    /** Papers that ask the same say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Paper paper && paper.id.equals(id) && paper.problems.equals(problems);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static PaperQuestion question(QuestionVariant variant, UnaryOperator<Part> order) {
        return new PaperQuestion(
                variant, variant.question().parts().stream().map(order).toList());
    }

    /**
     * Left sides keep their order: they are the task. Gaps keep their choices' order, which a listing may speak of. Right
     * sides and items are shuffled always: the author's order is the key.
     */
    private static Part shuffled(Part part, Shuffle shuffle, boolean options) {
        return switch (part) {
            case Part.Chosen choice when !options -> choice;
            case SingleChoice choice -> new SingleChoice(choice.head(), shuffle.of(choice.options()));
            case MultipleChoice choice ->
                new MultipleChoice(choice.head(), shuffle.of(choice.options()), choice.rule());
            case Matching m -> new Matching(m.head(), m.left(), shuffle.of(m.right()), m.key(), m.rule());
            case Ordering o -> new Ordering(o.head(), shuffle.of(o.items()), o.key(), o.rule());
            case Part.Typed other -> other;
            case TrueFalse other -> other;
            case Matrix other -> other;
            case Cloze other -> other;
            case Hotspot other -> other;
            case Upload other -> other;
        };
    }
}
