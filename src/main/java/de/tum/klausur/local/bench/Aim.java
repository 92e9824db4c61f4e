package de.tum.klausur.local.bench;

/**
 * What a figure shall come to.
 *
 * @param sign how it is written before the bound
 */
record Aim(String sign, double bound) {

    private static final String AT_LEAST = "≥";
    private static final String AT_MOST = "≤";
    private static final String BELOW = "<";

    static Aim atLeast(double bound) {
        return new Aim(AT_LEAST, bound);
    }

    static Aim atMost(double bound) {
        return new Aim(AT_MOST, bound);
    }

    static Aim below(double bound) {
        return new Aim(BELOW, bound);
    }

    /** Whether a value comes to it; what is no number doesn't. */
    boolean isMetBy(double value) {
        return switch (sign) {
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
            default -> value < bound;
        };
    }

    @Override
    public String toString() {
        return sign + " " + BenchFigure.number(bound);
    }
}
