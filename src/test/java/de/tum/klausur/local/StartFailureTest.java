package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.local.server.StartProblem;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong is told in words; the trace is for the log. */
class StartFailureTest {

    @TempDir
    Path home;

    @Test
    void problemInWordsIsToldAsItIs() {
        assertThat(told(new IllegalStateException(new StartProblem("Port 1 is in use."))))
                .isEqualTo("Port 1 is in use.");
    }

    @Test
    void busyPortIsToldWithTheVariableThatChangesIt() {
        assertThat(told(new RuntimeException(new BindException("Address already in use"))))
                .contains("Port 8080", "KLAUSUR_PORT=8081");
    }

    @Test
    void databaseOfAnotherVersionIsToldSo() {
        FlywayValidateException failure =
                new FlywayValidateException(new ErrorDetails(CoreErrorCode.CHECKSUM_MISMATCH, "mismatch"), "mismatch");
        assertThat(told(new RuntimeException(failure)))
                .contains("made by another version of Klausur", "KLAUSUR_HOME=… ./klausur run");
    }

    @Test
    void fullDiskIsToldWithTheFile() {
        FileSystemException full = new FileSystemException("/x/data", null, "No space left on device");
        assertThat(told(new UncheckedIOException(full))).startsWith("/x/data: No space left on device.");
    }

    @Test
    void traceOfTheUnforeseenIsKeptInTheLog() {
        String told = told(new IllegalStateException("outer", new IllegalArgumentException("inner")));
        assertThat(told)
                .isEqualTo("Klausur did not start: java.lang.IllegalArgumentException: inner\nMore of it is in %s"
                        .formatted(home.resolve("klausur.log")));
        assertThat(home.resolve("klausur.log"))
                .content()
                .contains("outer", "Caused by", "StartFailureTest.traceOfTheUnforeseenIsKeptInTheLog");
    }

    @Test
    void logThatCannotBeWrittenIsToldToo() throws java.io.IOException {
        Files.createDirectory(home.resolve("klausur.log"));
        assertThat(told(new IllegalStateException("why")))
                .contains("Klausur did not start: java.lang.IllegalStateException: why", "can't be written either");
    }

    private String told(Throwable failure) {
        return new StartFailure(failure).told(new Settings(Map.of("KLAUSUR_HOME", home.toString())));
    }
}
