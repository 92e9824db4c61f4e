package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on a figure, in the figure's coordinates. */
@Schema(name = "Spot", description = "A place on a figure, in the figure's coordinates")
record SpotView(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "112")
        BigDecimal x,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "70")
        BigDecimal y) {

    private static final BigDecimal HALF_HEIGHT = BigDecimal.valueOf(14);

    /** As wide as what authors draw for a gap. */
    private static final int LEAST_WIDTH = 40;

    /** Of a letter of 14 units, on average and generously. */
    private static final int LETTER = 8;

    private static final int PADDING = 12;

    /** How wide a gap is that shows {@code label}. */
    public int width(String label) {
        return Math.max(LEAST_WIDTH, LETTER * label.length() + PADDING);
    }

    /** Where it begins from the left. */
    public String left(String label) {
        return x.subtract(BigDecimal.valueOf(width(label)).divide(BigDecimal.TWO))
                .toPlainString();
    }

    /** Where it begins from the top. */
    public BigDecimal top() {
        return y.subtract(HALF_HEIGHT);
    }
}
