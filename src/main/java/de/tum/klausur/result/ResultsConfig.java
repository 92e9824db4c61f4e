package de.tum.klausur.result;

import de.tum.klausur.result.grading.Bonus;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What no public text of TUM fixes about results. */
@ConfigMapping(prefix = "klausur.results")
interface ResultsConfig {

    /** How the bonus of 0.3 is read: {@code step-up} the scale, or {@code subtract} and take the nearest grade. */
    @WithDefault("step-up")
    Bonus bonus();

    /** Whether a change after the release can only improve a grade. */
    @WithDefault("true")
    boolean onlyImprove();

    /** From which share of the maximum on the proposed grade key lets pass, in percent. */
    @WithDefault("50")
    BigDecimal passPercent();

    /** From which share of the maximum on the proposed grade key gives 1.0, in percent. */
    @WithDefault("90")
    BigDecimal topPercent();

    /** The decimal mark of grades in the file for TUMonline. */
    @WithDefault(".")
    String decimalMark();

    /** What the file for TUMonline says of those who did not appear or left everything blank. */
    @WithDefault("X")
    String absent();
}
