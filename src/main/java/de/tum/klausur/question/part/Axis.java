package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One axis of a figure: two places along it, in the units of the figure's viewBox, and the numbers that stand there. All
 * other places have their numbers by proportion, on a logarithmic axis by that of the logarithms.
 *
 * @param from one place with its number
 * @param to another place with another number
 * @param step pointing gives only multiples of it, e.g. whole epochs or the columns of a grid; mostly empty
 */
public record Axis(Tick from, Tick to, Scale scale, Optional<BigDecimal> step) {

    /** How numbers are spread along an axis. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC
    }

    /**
     * A place with its number.
     *
     * @param at in the units of the figure's viewBox
     * @param value more than 0 on a logarithmic axis
     */
    public record Tick(BigDecimal at, BigDecimal value) {}

    /** Fine enough that what is computed back from a number on a region's border still lies on the border. */
    private static final MathContext PLACES = new MathContext(12);

    private static final MathContext VALUES = MathContext.DECIMAL64;

    /** What readers of numbers may take for thousands: it is written with one digit more. */
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    public Axis {
        boolean sound = from.at().compareTo(to.at()) != 0
                && from.value().compareTo(to.value()) != 0
                && step.filter(size -> size.signum() <= 0).isEmpty()
                && (scale == Scale.LINEAR
                        || (from.value().signum() > 0 && to.value().signum() > 0 && step.isEmpty()));
        if (!sound) {
            throw new IllegalArgumentException("no axis: " + from + " to " + to);
        }
    }

    /** Where a number lies on the figure; empty where the axis has no place for it. */
    public Optional<BigDecimal> placeOf(BigDecimal value) {
        return switch (scale) {
            case LINEAR ->
                Optional.of(along(value.subtract(from.value()), to.value().subtract(from.value())));
            case LOGARITHMIC ->
                value.signum() > 0
                        ? Optional.of(along(BigDecimal.valueOf(log10(value) - log10(from.value())), decades()))
                        : Optional.empty();
        };
    }

    private BigDecimal along(BigDecimal share, BigDecimal whole) {
        return from.at()
                .add(share.multiply(to.at().subtract(from.at())).divide(whole, VALUES))
                .round(PLACES);
    }

    /** The number at a place: the nearest step, or to as many digits as a person can point at. */
    public BigDecimal valueAt(BigDecimal at) {
        BigDecimal share = at.subtract(from.at()).divide(to.at().subtract(from.at()), VALUES);
        return plain(
                switch (scale) {
                    case LINEAR ->
                        rounded(from.value().add(share.multiply(to.value().subtract(from.value()))));
                    case LOGARITHMIC ->
                        power(log10(from.value()) + share.multiply(decades()).doubleValue())
                                .round(new MathContext(digits()));
                });
    }

    private BigDecimal rounded(BigDecimal value) {
        return step.map(size -> value.divide(size, 0, RoundingMode.HALF_UP).multiply(size))
                .orElseGet(() -> value.setScale(digits(), RoundingMode.HALF_UP));
    }

    /**
     * How finely numbers can be pointed at: so many digits behind the point of a linear axis, which may be fewer than 0, and
     * so many significant ones of a logarithmic axis. One more would lie between two units of the viewBox.
     */
    public int digits() {
        double length = to.at().subtract(from.at()).abs().doubleValue();
        return switch (scale) {
            case LINEAR ->
                (int) StrictMath.ceil(-StrictMath.log10(
                        to.value().subtract(from.value()).abs().doubleValue() / length));
            case LOGARITHMIC ->
                1
                        + (int) StrictMath.ceil(
                                -StrictMath.log10(decades().abs().doubleValue() * StrictMath.log(10) / length));
        };
    }

    private BigDecimal decades() {
        return BigDecimal.valueOf(log10(to.value()) - log10(from.value()));
    }

    /** The same on every machine, and for numbers that no double holds. */
    private static double log10(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        return exponent + StrictMath.log10(value.scaleByPowerOfTen(-exponent).doubleValue());
    }

    private static BigDecimal power(double exponent) {
        int whole = (int) StrictMath.floor(exponent);
        return BigDecimal.valueOf(StrictMath.pow(10, exponent - whole)).scaleByPowerOfTen(whole);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        BigDecimal digits = bare.scale() < 0 ? bare.setScale(0) : bare;
        return LIKE_THOUSANDS.matcher(digits.toPlainString()).matches() ? digits.setScale(digits.scale() + 1) : digits;
    }
}
