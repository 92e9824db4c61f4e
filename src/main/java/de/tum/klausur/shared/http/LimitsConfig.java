package de.tum.klausur.shared.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how often one may ask. */
@ConfigMapping(prefix = "klausur.limits")
interface LimitsConfig {

    /** Within what time a request has to be here whole. */
    @WithDefault("2M")
    Duration bodyWithin();

    /** The same for a student's file, which may come from a phone far from any mast. */
    @WithDefault("10M")
    Duration fileWithin();

    /** How many times what {@link Allowance} allows; 0: no limit. */
    @WithDefault("1")
    int times();
}
