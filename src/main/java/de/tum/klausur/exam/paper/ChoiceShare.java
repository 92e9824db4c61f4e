package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which share of an exam's credits choice parts give: German law asks for a sliding clause above one half. */
public final class ChoiceShare {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWO = new BigDecimal(2);

    private ChoiceShare() {}

    /** In per cent of the exam's credits, on the paper with the most of them, rounded up. */
    public static int percent(FrozenExam exam) {
        return new BigDecimal(exam.most(ChoiceShare::halfCredits))
                .multiply(HUNDRED)
                .divide(exam.credits().value().multiply(TWO), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static int halfCredits(QuestionVersion version) {
        return Credits.sum(version.question().parts().stream()
                        .filter(Part.Chosen.class::isInstance)
                        .map(Part::credits)
                        .toList())
                .value()
                .multiply(TWO)
                .intValueExact();
    }
}
