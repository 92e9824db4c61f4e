package de.tum.klausur.exam;

import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Which share of an exam's credits choice parts give: German law asks for a sliding clause above one half. */
final class ChoiceShare {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private ChoiceShare() {}

    /** In per cent of the exam's credits, rounded up. */
    static int percent(FrozenExam exam) {
        List<Credits> choice = exam.questions().stream()
                .flatMap(version -> version.question().parts().stream())
                .filter(part -> part instanceof SingleChoice || part instanceof MultipleChoice)
                .map(Part::credits)
                .toList();
        return Credits.sum(choice)
                .value()
                .multiply(HUNDRED)
                .divide(exam.credits().value(), 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
