package de.tum.klausur.result.grading;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * How the bonus of 0.3 for the practicals is read. It needs an exam that is passed without it, and 1.0 stays 1.0.
 * Subtracting and taking the nearest grade of the scale gives the same as one step up for each grade of today's scale.
 */
public enum Bonus {
    /** One step up the scale: 1.7 becomes 1.3. */
    STEP_UP {
        @Override
        Grade better(Grade passed) {
            return Grade.scale().get(Grade.scale().indexOf(passed) - 1);
        }
    },
    /** 0.3 less, then the nearest grade of the scale, the better one in a tie: 1.7 becomes 1.4 becomes 1.3. */
    SUBTRACT {
        @Override
        Grade better(Grade passed) {
            BigDecimal aim = new BigDecimal(passed.toString()).subtract(WORTH);
            return Grade.scale().stream()
                    .min(Comparator.comparing(grade ->
                            new BigDecimal(grade.toString()).subtract(aim).abs()))
                    .orElseThrow();
        }
    };

    private static final BigDecimal WORTH = new BigDecimal("0.3");

    /** The grade with the bonus. */
    public Grade apply(Grade grade) {
        return grade.passes() && grade != Grade.G1_0 ? better(grade) : grade;
    }

    abstract Grade better(Grade passed);
}
