package de.tum.klausur.result.grading;

import de.tum.klausur.question.part.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * From which credits on each grade is given, on one exam's own maximum. 5.0 needs none. Two grades may share a boundary:
 * the worse of them is then never given.
 *
 * @param worth the exam's maximum
 * @param boundaries least credits of each grade from 1.0 to 4.7, never rising from better to worse, none above the
 *     maximum
 * @throws IllegalArgumentException where the boundaries have another form
 */
public record GradeKey(Credits worth, Map<Grade, Credits> boundaries) {

    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final BigDecimal STEPS_TO_PASS = BigDecimal.valueOf(bounded().indexOf(Grade.G4_0));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GradeKey {
        List<KeyProblem> problems = KeyProblem.of(worth, boundaries);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        boundaries = Collections.unmodifiableMap(new EnumMap<>(boundaries));
    }

    /** The grades that have a boundary, best first: all of the scale but 5.0. */
    public static List<Grade> bounded() {
        return Grade.scale().stream().filter(grade -> grade != Grade.G5_0).toList();
    }

    /**
     * A key to begin with: equal steps from 1.0 at {@code topPercent} of the maximum to 4.0 at {@code passPercent}, and
     * on to 4.7. As credits come in halves, a boundary is the next half that reaches the share.
     */
    public static GradeKey proposed(Credits worth, BigDecimal passPercent, BigDecimal topPercent) {
        Map<Grade, Credits> boundaries = new EnumMap<>(Grade.class);
        for (Grade grade : bounded()) {
            BigDecimal steps = BigDecimal.valueOf(bounded().indexOf(grade));
            BigDecimal ninths = topPercent
                    .multiply(STEPS_TO_PASS)
                    .subtract(topPercent.subtract(passPercent).multiply(steps));
            boundaries.put(grade, nextHalf(worth, ninths.max(BigDecimal.ZERO)));
        }
        return new GradeKey(worth, boundaries);
    }

    private static Credits nextHalf(Credits worth, BigDecimal ninthsOfPercent) {
        BigDecimal divisor = STEPS_TO_PASS.multiply(HUNDRED).multiply(STEP);
        BigDecimal halves = worth.value().multiply(ninthsOfPercent).divide(divisor, 0, RoundingMode.CEILING);
        return new Credits(halves.multiply(STEP));
    }

    /** The grade for these credits. */
    public Grade grade(Credits credits) {
        return bounded().stream()
                .filter(grade -> credits.compareTo(boundary(grade)) >= 0)
                .findFirst()
                .orElse(Grade.G5_0);
    }

    /** The better grade that half a credit more would give; empty where it would change nothing. */
    public Optional<Grade> withinHalfACredit(Credits credits) {
        Grade better = grade(credits.plus(new Credits(STEP)));
        return Optional.of(better).filter(grade -> grade.betterThan(grade(credits)));
    }

    /** The least credits for this grade; 0 for 5.0. */
    public Credits boundary(Grade grade) {
        return grade == Grade.G5_0 ? Credits.ZERO : Objects.requireNonNull(boundaries.get(grade), "X has no boundary");
    }
}
