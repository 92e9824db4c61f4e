package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on a figure, in the figure's coordinates. */
@Schema(name = "Spot", description = "A place on a figure, in the figure's coordinates")
public record SpotView(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "112")
        BigDecimal x,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "70")
        BigDecimal y) {

    private static final BigDecimal HALF_WIDTH = BigDecimal.valueOf(20);
    private static final BigDecimal HALF_HEIGHT = BigDecimal.valueOf(14);

    /** Where a gap of 40 × 28 around this place begins from the left. */
    public BigDecimal left() {
        return x.subtract(HALF_WIDTH);
    }

    /** Where it begins from the top. */
    public BigDecimal top() {
        return y.subtract(HALF_HEIGHT);
    }
}
