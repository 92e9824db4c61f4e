package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final Instant TEN = Instant.parse("2027-02-15T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-02-15T10:00:00Z,           90, 0,  2027-02-15T11:30:00Z",
        "2027-02-15T10:00:00Z,           90, 30, 2027-02-15T12:00:00Z",
        "2027-02-15T10:14:59.123456Z,    31, 0,  2027-02-15T10:45:59.123456Z",
        "2027-02-15T10:14:59.123456789Z, 31, 1,  2027-02-15T10:46:59.123456Z",
        "2027-03-28T00:30:00Z,           90, 0,  2027-03-28T02:00:00Z",
    })
    void deadlineIsStartAndDurationAndExtraMinutes(Instant start, int minutes, int extra, Instant deadline) {
        assertThat(WorkingTime.of(Duration.ofMinutes(minutes), extra).deadline(start))
                .isEqualTo(deadline);
    }

    @Test
    void instantOfTheDeadlineStillCounts() {
        assertThat(WorkingTime.isOver(TEN, TEN.minusNanos(1))).isFalse();
        assertThat(WorkingTime.isOver(TEN, TEN)).isFalse();
        assertThat(WorkingTime.isOver(TEN, TEN.plusNanos(1))).isTrue();
    }

    @Test
    void negativeTimeIsNoWorkingTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingTime.of(Duration.ofMinutes(90), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingTime.of(Duration.ofMinutes(-1), 0));
    }
}
