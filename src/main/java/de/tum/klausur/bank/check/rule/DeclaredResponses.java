package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.DeclaredResponse;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.Part;

/** What its author declares of a response is so. */
final class DeclaredResponses implements VariantRule {

    @Override
    public String name() {
        return "declared-response";
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (DeclaredResponse declared : variant.template().declared(variant.seed())) {
            Part part = variant.asked().part(declared.part()).orElseThrow();
            Outcome outcome = Marking.mark(part, declared.response());
            boolean asSaid = outcome.byKey()
                    .filter(marked -> part.credits().times(marked.fraction()).equals(declared.credits()))
                    .isPresent();
            if (!asSaid) {
                remarks.error(
                        declared.line(),
                        "part " + declared.part() + ": " + Outcomes.shown(declared.response()) + " earns "
                                + Outcomes.shown(outcome, part) + ", not " + declared.credits(),
                        "mend the key or what is declared");
            }
        }
    }
}
