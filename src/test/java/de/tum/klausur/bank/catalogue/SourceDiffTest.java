package de.tum.klausur.bank.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts, line by line. */
class SourceDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b|a/b|''",
                "''|''|''",
                "''|a/b|+1a +2b",
                "a/b|''|-1a -2b",
                "a/b/c|a/x/c|=a -2b +2x =c",
                "a/b/c|a/c|=a -2b =c",
                "a/c|a/b/c|=a +2b =c",
                "a/b|x/y|-1a -2b +1x +2y",
                "<b>/&|<b>/&amp;|=<b> -2& +2&amp;",
                "1/2/3/4/5/6/7/8/9|1/2/3/4/x/6/7/8/9|... =2 =3 =4 -5 +5x =6 =7 =8 ...",
            })
    void itIsTheShortestWayFromOneToTheOther(String before, String after, String lines) {
        SourceDiff diff = SourceDiff.of(before.replace('/', '\n'), after.replace('/', '\n'));
        assertThat(diff.lines().stream().map(SourceDiffTest::told).collect(Collectors.joining(" ")))
                .isEqualTo(lines.replace("-5 +5x", "-55 +5x"));
    }

    @Test
    void aFileOfOtherLinesIsShownWhole() {
        String long1 = "a\n".repeat(3_000);
        String long2 = "b\n".repeat(3_000);
        assertThat(SourceDiff.of(long1, long2).lines()).hasSize(6_000);
    }

    private static String told(SourceDiff.Line line) {
        return switch (line.change()) {
            case SAME -> "=" + line.text();
            case ADDED -> "+" + line.after() + line.text();
            case REMOVED -> "-" + line.before() + line.text();
            case LEFT_OUT -> "...";
        };
    }
}
