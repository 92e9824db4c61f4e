package de.tum.klausur.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Instants as people type and programs send them. */
public final class WrittenTime {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private WrittenTime() {}

    /**
     * The instant; empty where it is none, or none of this era.
     *
     * @param written with its offset, e.g. {@code 2027-02-13T10:00:00+01:00}, or as a form sends it in Berlin's time,
     *     e.g. {@code 2027-02-13T10:00}
     */
    public static Optional<Instant> read(String written) {
        try {
            return Optional.of(instant(DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            written.strip(), OffsetDateTime::from, LocalDateTime::from)))
                    .filter(at -> at.isAfter(FIRST) && at.isBefore(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor read) {
        return read instanceof LocalDateTime local
                ? local.atZone(BERLIN).toInstant()
                : OffsetDateTime.from(read).toInstant();
    }
}
