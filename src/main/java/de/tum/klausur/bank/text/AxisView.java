package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Axis;
import de.tum.klausur.question.part.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An axis of a figure: two places along it with the numbers that stand there. A point is given in these numbers.
 *
 * @param name what it shows, e.g. {@code epoch}
 * @param low the tick with the smaller number
 * @param high the tick with the larger number
 * @param logarithmic whether equal ways mean equal factors
 * @param step pointing gives only multiples of it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Axis", description = "An axis of a figure; a point on the figure is given in its numbers")
record AxisView(
        @Schema(implementation = String.class, examples = "epoch")
        Label name,

        Tick low,
        Tick high,

        @Schema(description = "whether equal ways mean equal factors")
        boolean logarithmic,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                description = "pointing gives only multiples of it; mostly absent",
                examples = "1")
        Optional<BigDecimal> step) {

    /** A number of an axis and where it stands. */
    @Schema(name = "AxisTick", description = "A number of an axis and where it stands")
    public record Tick(
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, description = "in the figure's coordinates", examples = "60")
            BigDecimal at,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "0.5")
            BigDecimal value) {

        private static Tick of(Axis.Tick tick) {
            return new Tick(plain(tick.at()), plain(tick.value()));
        }

        private Axis.Tick axisTick() {
            return new Axis.Tick(at, value);
        }

        private static BigDecimal plain(BigDecimal number) {
            return number.setScale(Math.max(0, number.scale()));
        }
    }

    static AxisView of(Axes.Named named, Language language) {
        Axis axis = named.axis();
        boolean rising = axis.from().value().compareTo(axis.to().value()) < 0;
        return new AxisView(
                Label.of(named.name(), language),
                Tick.of(rising ? axis.from() : axis.to()),
                Tick.of(rising ? axis.to() : axis.from()),
                axis.scale() == Axis.Scale.LOGARITHMIC,
                axis.step());
    }

    /** Whether its numbers grow with the figure's coordinates: to the right, downwards. */
    public boolean forward() {
        return low.at().compareTo(high.at()) < 0;
    }

    /** Where on the figure a number lies; empty where the axis has no place for it. */
    Optional<BigDecimal> placeOf(BigDecimal number) {
        return axis().placeOf(number);
    }

    /** As the page's script reads it: place and number of both ticks, the scale, how many digits a click gives, the step. */
    public String data() {
        return String.join(
                " ",
                low.at().toPlainString(),
                low.value().toPlainString(),
                high.at().toPlainString(),
                high.value().toPlainString(),
                logarithmic ? "log" : "linear",
                Integer.toString(axis().digits()),
                step.map(BigDecimal::toPlainString).orElse("0"));
    }

    private Axis axis() {
        return new Axis(
                low.axisTick(), high.axisTick(), logarithmic ? Axis.Scale.LOGARITHMIC : Axis.Scale.LINEAR, step);
    }
}
