package de.tum.klausur.people;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The cookie that keeps a running exam going while the sign-in service is away. */
@ConfigMapping(prefix = "klausur.pass")
interface PassConfig {

    /** Signs the cookie, the same on all nodes; without it none is given. */
    Optional<String> secret();
}
