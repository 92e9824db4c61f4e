package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.RightResponse;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import java.util.List;

/** The key itself, in each form in which students type it, earns full credits. */
final class RightResponses implements VariantRule {

    /** Ways to type a number or an expression don't hang on its value, so they need not be tried with each. */
    private static final int SEEDS_FOR_ALL_FORMS = 20;

    private static final int FORMS_BEYOND = 1;

    @Override
    public String name() {
        return "right-response";
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        variant.parts().stream()
                .filter(part -> part.byHand().isEmpty())
                .forEach(part ->
                        check(part, variant.seed() < SEEDS_FOR_ALL_FORMS ? Integer.MAX_VALUE : FORMS_BEYOND, remarks));
    }

    private static void check(Part part, int most, Remarks remarks) {
        List<Response> forms = RightResponse.forms(part).stream().limit(most).toList();
        if (forms.isEmpty()) {
            remarks.error(part.id(), "no response can be right", "look at its key");
        }
        for (Response form : forms) {
            Outcome outcome = Marking.mark(part, form);
            if (!Outcomes.earns(outcome, Fraction.WHOLE)) {
                remarks.error(
                        part.id(),
                        "the key given as " + Outcomes.shown(form) + " earns " + Outcomes.shown(outcome, part)
                                + " instead of full credits",
                        "write the key so that it can be typed, or give it a tolerance");
                return;
            }
        }
    }
}
