package de.tum.klausur.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The banks and papers that come with the platform pass the authors' own command, and there is enough of everything. */
@Tag("content")
class ShippedExamsTest {

    private static final int LECTURES = 13;

    private static int exit;
    private static JsonNode report = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void check() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exit = CheckCommand.run(
                List.of("exams", "--format", "json"), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        report = new ObjectMapper().readTree(out.toByteArray());
        System.out.println(figures());
    }

    @Test
    void theyPass() {
        assertThat(findings("error")).isEmpty();
        assertThat(findings("warning")).isEmpty();
        assertThat(exit).isZero();
    }

    @ParameterizedTest
    @CsvSource({"questions, 400", "parts, 1000", "figures, 80", "chains, 25", "rubrics, 40"})
    void allLecturesTogetherHaveEnough(String figure, int least) {
        assertThat(report.at("/total/" + figure).asInt()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void aThirdOfTheQuestionsHasVariants() {
        assertThat(3 * report.at("/total/variants").asInt())
                .isGreaterThanOrEqualTo(report.at("/total/questions").asInt());
    }

    @Test
    void eachLectureHasEnough() {
        assertThat(lectures()).hasSize(LECTURES).allSatisfy(lecture -> {
            assertThat(lecture.path("questions").asInt()).as(lecture.toString()).isGreaterThanOrEqualTo(25);
            assertThat(lecture.path("kinds").size()).as(lecture.toString()).isGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void everyObjectiveIsExamined() {
        assertThat(report.at("/objectives")).hasSize(229);
        assertThat(report.at("/objectives"))
                .allSatisfy(objective -> assertThat(objective.path("questions").asInt())
                        .as(objective.path("objective").asText())
                        .isPositive());
    }

    @Test
    void everyKindIsUsed() {
        assertThat(report.at("/kinds"))
                .hasSize(15)
                .allSatisfy(kind -> assertThat(kind.path("parts").asInt())
                        .as(kind.path("kind").asText())
                        .isPositive());
    }

    /** The lectures' rows and the total are counted apart from each other. */
    @Test
    void theLecturesAddUpToTheTotal() {
        int parts = lectures().stream()
                .mapToInt(lecture -> lecture.path("parts").asInt())
                .sum();
        assertThat(report.at("/total/parts").asInt()).isEqualTo(parts);
    }

    private static List<JsonNode> lectures() {
        return stream(report.at("/lectures"))
                .filter(lecture -> lecture.path("objectives").asInt() > 0)
                .toList();
    }

    private static List<String> findings(String severity) {
        return stream(report.at("/findings"))
                .filter(finding -> finding.path("severity").asText().equals(severity))
                .map(JsonNode::toString)
                .toList();
    }

    /** The figures for the log of the build. */
    private static String figures() {
        List<String> lines = new ArrayList<>();
        lines.add("lecture questions parts kinds variants figures chains rubrics");
        lectures().forEach(lecture -> lines.add(line(lecture)));
        lines.add(line(report.path("total")));
        return String.join("\n", lines);
    }

    private static String line(JsonNode row) {
        return "%-7s %9s %5s %5d %8s %7s %6s %7s"
                .formatted(
                        row.path("lecture").asText(),
                        row.path("questions"),
                        row.path("parts"),
                        row.path("kinds").size(),
                        row.path("variants"),
                        row.path("figures"),
                        row.path("chains"),
                        row.path("rubrics"));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
