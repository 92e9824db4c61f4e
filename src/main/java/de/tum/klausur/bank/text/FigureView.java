package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureBox;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that a part is answered on. Its coordinates are its viewBox or its pixels.
 *
 * @param src the picture as a data URI
 * @param alt what it shows
 * @param left the x of its left edge
 * @param top the y of its upper edge
 */
@Schema(name = "AnswerFigure", description = "A figure that a part is answered on, with its coordinates")
public record FigureView(
        @Schema(description = "data URI") String src,
        @Schema(implementation = String.class) Label alt,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "x of the left edge", examples = "0")
        BigDecimal left,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "y of the upper edge", examples = "0")
        BigDecimal top,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "360")
        BigDecimal width,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "200")
        BigDecimal height) {

    private static final BigDecimal DOTS = BigDecimal.valueOf(55);

    /** The figure; empty where its file tells no size, so that no place on it can be meant. */
    static Optional<FigureView> of(Figure figure, Label alt) {
        return FigureBox.of(figure)
                .map(box -> new FigureView(figure.dataUri(), alt, box.left(), box.top(), box.width(), box.height()));
    }

    /** As SVG writes it, so that what is drawn over the figure has its coordinates. */
    public String viewBox() {
        return left.toPlainString() + " " + top.toPlainString() + " " + width.toPlainString() + " "
                + height.toPlainString();
    }

    /** The x of its right edge. */
    public BigDecimal right() {
        return left.add(width);
    }

    /** The y of its lower edge. */
    public BigDecimal bottom() {
        return top.add(height);
    }

    /** How long a line must be to cross the figure from wherever it begins. */
    public String reach() {
        return width.max(height).toPlainString();
    }

    /** The radius of a mark that is seen and hides little. */
    public String dot() {
        return width.max(height).divide(DOTS, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
