package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.question.part.PartKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark measures what it says, with a class of 12 instead of 1,500. */
class BenchCommandTest {

    private static final BenchSize SMALL = new BenchSize(12, 0, 1, Duration.ofMillis(1));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    @Tag("http")
    void everyKindIsMeasuredAndEveryPartOfEveryPaperIsMarked() throws IOException {
        assertThat(run("marking", "--format", "json")).isZero();
        JsonNode report = new ObjectMapper().readTree(out.toByteArray());
        assertThat(report.at("/kinds").findValuesAsText("kind"))
                .containsExactlyElementsOf(
                        SampleExam.kinds().stream().map(PartKind::word).toList());
        assertThat(report.at("/kinds")).allSatisfy(kind -> {
            assertThat(kind.at("/parts").asInt()).isPositive();
            assertThat(kind.at("/perSecond/median").asDouble()).isPositive();
        });
        for (String way : List.of("/inOneQuery", "/byAttempt")) {
            assertThat(report.at(way + "/parts").asInt()).isEqualTo(12 * 50);
            assertThat(report.at(way + "/ratio/median").asDouble()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "--format", "--format xml", "marking marking", "--format json --format json"})
    void whatItDoesNotKnowIsToldWithWhatItKnows(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains(BenchArguments.USAGE);
        assertThat(out.size()).isZero();
    }

    @Test
    void theMedianIsTheMiddleAndTheEndsAreTold() {
        assertThat(Spread.of(List.of(5.0, 1.0, 3.0))).isEqualTo(new Spread(3, 1, 5));
        assertThat(Spread.of(List.of(4.0, 1.0))).isEqualTo(new Spread(2.5, 1, 4));
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private int run(String... arguments) {
        return new BenchCommand(SMALL, Path.of("exams"), new PrintStream(progress, true, StandardCharsets.UTF_8))
                .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
