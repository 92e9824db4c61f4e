package de.tum.klausur.bank.version;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A region or gap that reaches beyond its figure, where nobody sees it and nobody can click. */
public record OutsideFigure(PartId part, int index, FigureBox figure) {

    private static final BigDecimal GAP_WIDTH = BigDecimal.valueOf(40);
    private static final BigDecimal GAP_HEIGHT = BigDecimal.valueOf(28);

    /** Those of a variant's {@code parts}, each by the number of the region or gap in its part's list, from 0. */
    public static List<OutsideFigure> of(QuestionVariant variant, List<Part> parts) {
        return parts.stream().flatMap(part -> of(variant, part)).toList();
    }

    private static Stream<OutsideFigure> of(QuestionVariant variant, Part part) {
        return switch (part) {
            case Hotspot hotspot -> of(part.id(), variant.box(hotspot.figure()), hotspot.regions());
            case Cloze cloze ->
                of(
                        part.id(),
                        cloze.figure().flatMap(variant::box),
                        cloze.gaps().stream()
                                .flatMap(gap -> gap.at().stream())
                                .map(OutsideFigure::gap)
                                .toList());
            case Part other -> Stream.of();
        };
    }

    private static Stream<OutsideFigure> of(PartId part, Optional<FigureBox> figure, List<? extends Region> regions) {
        List<OutsideFigure> outside = new ArrayList<>();
        for (int index = 0; index < regions.size(); index++) {
            Region region = regions.get(index);
            int place = index;
            figure.filter(box -> !box.holds(region)).ifPresent(box -> outside.add(new OutsideFigure(part, place, box)));
        }
        return outside.stream();
    }

    /** What is drawn for a gap around its middle. */
    public static Region.Box gap(Point middle) {
        return new Region.Box(
                new Point(
                        middle.x().subtract(GAP_WIDTH.divide(BigDecimal.TWO)),
                        middle.y().subtract(GAP_HEIGHT.divide(BigDecimal.TWO))),
                GAP_WIDTH,
                GAP_HEIGHT);
    }

    /** What is wrong, in a sentence. */
    public String message() {
        return "this reaches beyond the figure, whose viewBox goes from (%s, %s) to (%s, %s)"
                .formatted(
                        figure.left().toPlainString(),
                        figure.top().toPlainString(),
                        figure.right().toPlainString(),
                        figure.bottom().toPlainString());
    }

    /** What helps. */
    public String hint() {
        return "x to the right, y downwards, in the units of the viewBox; a gap is 40 wide and 28 high";
    }
}
