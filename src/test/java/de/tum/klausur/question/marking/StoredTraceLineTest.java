package de.tum.klausur.question.marking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.question.part.OptionId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StoredTraceLineTest {

    private static StoredTraceLine stored(String reason, String... values) {
        return new StoredTraceLine(reason, new BigDecimal("0.5"), List.of(values));
    }

    private static Stream<Class<?>> records(Class<?> reasons) {
        return reasons.isRecord()
                ? Stream.of(reasons)
                : Arrays.stream(reasons.getPermittedSubclasses()).flatMap(StoredTraceLineTest::records);
    }

    /** The table was written by the release before there were types, so it holds their names to what is in databases. */
    @Test
    void everyReasonHasItsStoredFormAndComesBackFromIt() {
        List<StoredTraceLine> table = StoredTraces.all().stream()
                .map(StoredTraces.Worded::stored)
                .distinct()
                .toList();
        assertThat(table)
                .allSatisfy(
                        stored -> assertThat(StoredTraceLine.of(stored.line())).isEqualTo(stored));
        assertThat(table.stream()
                        .map(stored -> stored.line().reason().getClass().getName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        records(TraceReason.class).map(Class::getName).toList());
    }

    @Test
    void valuesAreReadIntoTheirNames() {
        assertThat(stored("NUMBER_OFF", "5.5", "5.545", "0.01").line())
                .isEqualTo(TraceLine.earned(new TraceReason.NumberOff("5.5", "5.545", "0.01"), new BigDecimal("0.5")));
        assertThat(stored("OPTION_MISSED", "3").line().reason())
                .isEqualTo(new TraceReason.OptionMissed(new OptionId(3)));
        assertThat(stored("ITEM_ELSEWHERE", "4", "2", "3").line().reason())
                .isEqualTo(new TraceReason.ItemElsewhere(4, 2, 3));
        assertThat(stored("VERDICT_WRONG", "true").line().reason()).isEqualTo(new TraceReason.VerdictWrong(true));
    }

    @Test
    void whatAnEarlierReleaseSaidBesidesIsLeftAlone() {
        assertThat(stored("GAP", "2", "more").line().reason()).isEqualTo(new TraceReason.Gap("2"));
    }

    @Test
    void whatWasNeverStoredIsRefused() {
        List<StoredTraceLine> none =
                List.of(stored("NO_SUCH_REASON"), stored("GAP"), stored("AXIS_OFF", "first", "32", "B"));
        assertThat(none)
                .allSatisfy(line -> assertThatThrownBy(line::line).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void everyTraceOfADumpedDatabaseIsReadAndWouldBeStoredAsItIs() throws IOException {
        List<StoredTraceLine> dumped = dumped();
        assertThat(dumped).hasSizeGreaterThan(150);
        assertThat(dumped)
                .allSatisfy(line -> assertThat(StoredTraceLine.of(line.line())).isEqualTo(line));
    }

    private static List<StoredTraceLine> dumped() throws IOException {
        List<StoredTraceLine> lines = new ArrayList<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(StoredTraceLineTest.class.getResourceAsStream("/dumps/v13/mark.tsv.gz")), UTF_8))) {
            for (String row : rows.lines().toList()) {
                // COPY writes a backslash as two
                String trace = row.split("\t", -1)[5].replace("\\\\", "\\");
                for (JsonNode line : new ObjectMapper().readTree(trace)) {
                    lines.add(new StoredTraceLine(
                            line.path("reason").asText(),
                            line.path("credits").decimalValue(),
                            Stream.of(line.path("values"))
                                    .flatMap(values -> values.valueStream())
                                    .map(JsonNode::asText)
                                    .toList()));
                }
            }
        }
        return lines;
    }
}
