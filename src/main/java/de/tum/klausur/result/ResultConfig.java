package de.tum.klausur.result;

import de.tum.klausur.result.grading.Bonus;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How results are worked out. */
@ConfigMapping(prefix = "klausur.result")
interface ResultConfig {

    /** How the bonus of 0.3 is read: one step up the scale, or subtracted and snapped. */
    @WithDefault("STEP_UP")
    Bonus bonus();

    /** The share of credits at which the proposed grade key passes, in per cent. */
    @WithDefault("50")
    BigDecimal passPercent();

    /** The share of credits at which the proposed grade key gives 1.0, in per cent. */
    @WithDefault("90")
    BigDecimal topPercent();
}
