package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.part.Part;
import java.util.List;

/**
 * One variant of a question that is checked.
 *
 * @param asked what its seed gives
 */
public record CheckedVariant(CheckedQuestion question, long seed, Question asked) {

    /** The parts that are not, word for word, those of the first variant: what was said of these needn't be said again. */
    List<Part> parts() {
        return seed == 0
                ? asked.parts()
                : asked.parts().stream()
                        .filter(part -> !question.question().parts().contains(part))
                        .toList();
    }

    /** The question with open parameters. */
    public QuestionTemplate template() {
        return question.version().template();
    }
}
