package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole benchmark under load with a class of 12 instead of 1,500, against the packaged application. */
@Tag("browser")
class LoadBenchIT {

    private static final LoadSize SMALL = new LoadSize(24, 1, 1, 1, 4, 200, 1, 40);

    private static final String OPTIONS = "klausur.bench.options";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void everyFigureIsMeasuredAndNothingIsRefused() throws Exception {
        assumeTrue(succeeds("command -v wrk && command -v pgbench"));
        // A second instead of a minute until the next session is prepared: nobody is to wait for it here.
        System.setProperty(OPTIONS, "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dklausur.attempts.prepare=1s");
        BenchCommand command = new BenchCommand(
                new BenchSize(12, 0, 1, Duration.ofMillis(1)),
                SMALL,
                Path.of("exams"),
                new PrintStream(progress, true, StandardCharsets.UTF_8));
        assertThat(command.run(List.of("load", "--format", "json"), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .as(progress.toString(StandardCharsets.UTF_8))
                .isZero();
        JsonNode figures = new ObjectMapper().readTree(out.toByteArray()).get("figures");
        assertThat(figures).hasSizeGreaterThan(20).allSatisfy(figure -> {
            String name = figure.get("name").asText();
            assertThat(figure.get("value").isNumber()).as(name).isTrue();
            if (name.contains("refused") || name.contains("errors")) {
                assertThat(figure.get("value").asDouble()).as(name).isZero();
            }
        });
    }

    @AfterEach
    void usualOptions() {
        System.clearProperty(OPTIONS);
    }

    private static boolean succeeds(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
