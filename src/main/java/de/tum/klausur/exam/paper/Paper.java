package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What one student is given: the exam's questions in the variants of the attempt's seed, with options, right sides and
 * items in an order drawn from it. They keep their ids, so a response means the same whatever the order.
 */
public record Paper(List<PaperProblem> problems) {

    public Paper {
        problems = List.copyOf(problems);
    }

    /** The paper of {@code seed}: the same seed gives the same paper on every machine and for ever. */
    public static Paper of(FrozenExam exam, long seed) {
        Shuffle shuffle = new Shuffle(seed);
        boolean shuffles = exam.rules().shufflesOptions();
        return new Paper(exam.problems(seed).stream()
                .map(problem -> new PaperProblem(
                        problem.title(),
                        problem.questions().stream()
                                .map(version -> question(
                                        exam.variant(version, seed), part -> shuffled(part, shuffle, shuffles)))
                                .toList()))
                .toList());
    }

    /** How each part is called on this paper, by problem, question and letter, e.g. {@code 2.1d}. */
    public Map<PartRef, String> partNames() {
        Map<PartRef, String> names = new LinkedHashMap<>();
        for (int p = 0; p < problems.size(); p++) {
            List<PaperQuestion> questions = problems.get(p).questions();
            for (int q = 0; q < questions.size(); q++) {
                PaperQuestion question = questions.get(q);
                for (Part part : question.parts()) {
                    names.put(
                            new PartRef(question.variant().question().id(), part.id()),
                            "%d.%d%s".formatted(p + 1, q + 1, part.id()));
                }
            }
        }
        return names;
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
