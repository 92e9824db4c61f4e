package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import de.tum.klausur.bank.text.FigureView;
import de.tum.klausur.bank.version.OutsideFigure;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.SingleChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure with its key drawn into it: the regions in which a point is right, or the gaps with what belongs there. For
 * authors; no student's page has a place for it.
 */
@Schema(name = "KeyFigure", description = "A figure with the regions or gaps of its key, in the figure's coordinates")
record KeyFigure(FigureView figure, List<Drawn> drawn) {

    /**
     * A region or a gap, in the figure's coordinates.
     *
     * @param label of a gap, its name and its key; empty for a region
     * @param round whether it is a circle, which fills the box
     */
    @Schema(name = "DrawnRegion", description = "A region or a gap, by the box around it")
    public record Drawn(
            @Schema(description = "a gap's name and key; empty for a region")
            String label,

            @Schema(description = "whether it is a circle that fills the box")
            boolean round,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal left,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal top,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal width,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
            BigDecimal height) {

        private static Drawn of(String label, Region region) {
            Region.Box box = region.bounds();
            return new Drawn(
                    label,
                    region instanceof Region.Circle,
                    box.corner().x(),
                    box.corner().y(),
                    box.width(),
                    box.height());
        }

        /** The x of its middle. */
        public String middleX() {
            return half(left, width);
        }

        /** The y of its middle. */
        public String middleY() {
            return half(top, height);
        }

        /** How far its edge is from the middle. */
        public String radius() {
            return half(BigDecimal.ZERO, width);
        }

        private static String half(BigDecimal from, BigDecimal size) {
            return from.add(size.divide(BigDecimal.TWO)).toPlainString();
        }
    }

    public KeyFigure {
        drawn = List.copyOf(drawn);
    }

    /** The key of a part on {@code figure}. */
    static KeyFigure of(Part part, FigureView figure, Language language) {
        Stream<Drawn> drawn = switch (part) {
            case Hotspot hotspot -> hotspot.regions().stream().map(region -> Drawn.of("", region));
            case Cloze cloze -> cloze.gaps().stream().flatMap(gap -> gap(gap, language));
            case Part other -> Stream.of();
        };
        return new KeyFigure(figure, drawn.toList());
    }

    private static Stream<Drawn> gap(Cloze.Gap gap, Language language) {
        String key = gap.key() instanceof SingleChoice choice
                ? choice.options().stream()
                        .filter(Option::right)
                        .map(option -> option.text().in(language))
                        .collect(Collectors.joining())
                : "";
        return gap.at().stream().map(at -> Drawn.of(gap.name() + ": " + key, OutsideFigure.gap(at)));
    }
}
