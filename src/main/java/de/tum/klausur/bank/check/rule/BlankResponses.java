package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Map;

/** Who gives nothing earns nothing. */
final class BlankResponses implements VariantRule {

    private static final int SEEDS = 5;

    @Override
    public String name() {
        return "blank-response";
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (Part part : variant.parts()) {
            Outcome outcome = Marking.mark(part, blank(part));
            if (!Outcomes.earns(outcome, Fraction.NONE)) {
                remarks.error(part.id(), "no response earns " + Outcomes.shown(outcome, part), "look at its key");
            }
        }
    }

    private static Response blank(Part part) {
        return switch (part) {
            case Part.Chosen choice -> Response.Ticked.of(List.of());
            case Part.Typed typed -> Response.NONE;
            case Part.Filled filled -> Response.Filled.of(Map.of());
        };
    }
}
