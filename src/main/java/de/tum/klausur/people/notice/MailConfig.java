package de.tum.klausur.people.notice;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Whether and how notices are mailed. */
@ConfigMapping(prefix = "klausur.mail")
interface MailConfig {

    /** The mail server; without one nothing is mailed, and notices are on the page only. */
    Optional<String> host();

    /** Where people reach the platform, for the links in mails. */
    URI links();

    /** How often waiting notices are looked for, e.g. {@code 10s}; {@code off}: never. */
    String every();
}
