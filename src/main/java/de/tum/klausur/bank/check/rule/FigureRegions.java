package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.format.FigurePlaces;
import de.tum.klausur.bank.version.OutsideFigure;
import de.tum.klausur.question.part.Part;
import java.util.List;

/** Regions and gaps lie within their figures, in every variant. */
final class FigureRegions implements VariantRule {

    @Override
    public String name() {
        return "outside-figure";
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        List<Part> parts = variant.parts();
        if (parts.isEmpty()) {
            return;
        }
        List<OutsideFigure> outside =
                OutsideFigure.of(variant.question().version().variant(variant.seed()), parts);
        if (!outside.isEmpty()) {
            FigurePlaces places = FigurePlaces.in(variant.question().en());
            outside.forEach(
                    one -> remarks.error(one.part(), places.of(one.part(), one.index()), one.message(), one.hint()));
        }
    }
}
