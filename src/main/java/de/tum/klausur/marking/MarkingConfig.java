package de.tum.klausur.marking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How markers work together. */
@ConfigMapping(prefix = "klausur.marking")
interface MarkingConfig {

    /** How long an answer that a marker has open is kept from the others. */
    @WithDefault("PT15M")
    Duration claimExpiry();

    /** How often ended attempts are looked for. */
    @WithDefault("2s")
    String sweep();
}
