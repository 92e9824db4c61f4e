package de.tum.klausur.local.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One number that was measured.
 *
 * @param unit empty for a ratio
 * @param aim empty where the number only explains another
 */
record BenchFigure(String name, double value, String unit, Optional<Aim> aim) {

    private static final MathContext DIGITS = new MathContext(3);
    private static final double WHOLE = 1000;

    static BenchFigure of(String name, double value, String unit) {
        return new BenchFigure(name, value, unit, Optional.empty());
    }

    static BenchFigure of(String name, double value, String unit, Aim aim) {
        return new BenchFigure(name, value, unit, Optional.of(aim));
    }

    /** Whether an aim was missed. */
    public boolean missed() {
        return aim.filter(wanted -> !wanted.isMetBy(value)).isPresent();
    }

    /** For people, e.g. {@code a save, application and database: 3.71 CPU-ms (aim ≤ 0.6: missed)}. */
    public String line() {
        String told = aim.map(wanted -> " (aim " + wanted + (missed() ? ": missed)" : ")"))
                .orElse("");
        return name + ": " + (number(value) + " " + unit).strip() + told;
    }

    /** For programs. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("value", Double.isFinite(value) ? value : String.valueOf(value));
        fields.put("unit", unit);
        aim.ifPresent(wanted -> {
            fields.put("aim", wanted.toString());
            fields.put("met", !missed());
        });
        return fields;
    }

    /** Three digits, or all of those before the point. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return Math.abs(value) >= WHOLE
                ? String.valueOf(Math.round(value))
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
