package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand equal faults are one trace and some lines. */
class FewerLinesTest {

    private final FewerLines filter = new FewerLines(Duration.ofMinutes(5), 3);

    @Test
    void firstFaultOfAKindIsToldWithItsTraceAndFewMoreByALine() {
        LogRecord first = fault();
        LogRecord second = fault();
        assertThat(filter.isLoggable(first)).isTrue();
        assertThat(first.getThrown()).isNotNull();
        assertThat(filter.isLoggable(second)).isTrue();
        assertThat(second.getThrown()).isNull();
        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> filter.isLoggable(fault()))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void faultOfAnotherKindIsToldAtOnce() {
        filter.isLoggable(fault());
        LogRecord other = fault();
        other.setThrown(new IllegalArgumentException("x"));
        assertThat(filter.isLoggable(other)).isTrue();
        assertThat(other.getThrown()).isNotNull();
    }

    @Test
    void whatIsNoTroubleIsAlwaysTold() {
        assertThat(IntStream.range(0, 50).allMatch(i -> filter.isLoggable(new LogRecord(Level.INFO, "x"))))
                .isTrue();
    }

    private static LogRecord fault() {
        LogRecord line = new LogRecord(Level.SEVERE, "fault %s");
        line.setLoggerName("any");
        line.setThrown(new IllegalStateException("away"));
        return line;
    }
}
