package de.tum.klausur.session;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.session.Sittings.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnCandidacyTest {

    private static final Instant OPENS = Instant.parse("2027-02-15T09:00:00Z");
    private static final SessionView SESSION = new SessionView(
            UUID.randomUUID(),
            "hash",
            "Final",
            OPENS,
            OPENS.plus(Duration.ofMinutes(15)),
            Duration.ofMinutes(90),
            false);

    @ParameterizedTest
    @CsvSource({
        "2027-01-01T00:00:00Z, true, NOT_BEGUN, true",
        "2027-02-15T09:15:00Z, true, NOT_BEGUN, true",
        "2027-02-15T09:15:01Z, true, NOT_BEGUN, false",
        "2027-02-15T09:10:00Z, true, RUNNING, true",
        "2027-02-15T10:20:00Z, true, RUNNING, true",
        "2027-02-15T09:10:00Z, true, ENDED, true",
        "2027-02-15T09:15:01Z, true, ENDED, false",
        "2027-02-15T09:10:00Z, false, NOT_BEGUN, true",
        "2027-02-15T09:10:00Z, false, RUNNING, true",
        "2027-02-15T09:10:00Z, false, ENDED, false",
    })
    void paperIsClosedWhileItCanStillBeAnswered(Instant now, boolean graded, Progress progress, boolean closed) {
        assertThat(new OwnCandidacy(SESSION, graded, progress).closesPaper(now)).isEqualTo(closed);
    }
}
