package de.tum.klausur.result.grading;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often each grade is given.
 *
 * @param counts every grade of the scale and {@code X}, best first, zeros included
 */
public record GradeDistribution(Map<Grade, Integer> counts) {

    public GradeDistribution {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts these grades. */
    public static GradeDistribution of(Collection<Grade> grades) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            counts.put(grade, 0);
        }
        grades.forEach(grade -> counts.merge(grade, 1, Integer::sum));
        return new GradeDistribution(counts);
    }

    public int count(Grade grade) {
        return counts.getOrDefault(grade, 0);
    }

    /** All that were counted but {@code X}. */
    public int graded() {
        return total() - count(Grade.X);
    }

    public int passed() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().passes())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Those who took part and did not pass. */
    public int failed() {
        return graded() - passed();
    }

    /** The count of the most frequent grade, for scaling a chart. */
    public int highest() {
        return Collections.max(counts.values());
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
