package de.tum.klausur.local.bench;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What was measured; its fields are the JSON that programs get.
 *
 * @param jvm the Java that ran it
 * @param processors how many it had
 * @param rounds of each measure, after warming up
 */
record BenchReport(
        String jvm,
        int processors,
        int attempts,
        int rounds,
        List<KindSpeed.Row> kinds,
        RemarkingSpeed.Result remarking) {

    /** As we want it to be. */
    private static final int AIM = 3;

    private static final double MILLIS = 1000.0;

    private static final String INCLUDED = """
            Reading: one query over JDBC, every column of each row. Marking too: JSON, the paper of each seed with its draws and
            variants, follow-on marking, the trace of each part; by one thread. Neither writes marks.
            """;

    String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add("%s, %d processors, %d rounds after warming up: median (lowest to highest)"
                .formatted(jvm, processors, rounds));
        text.add("").add("kind            parts  parts/s");
        kinds.forEach(row -> text.add("%-14s  %5d  %s".formatted(row.kind(), row.parts(), whole(row.perSecond()))));
        text.add("").add("a session of %,d attempts, %,d parts".formatted(attempts, remarking.parts()));
        text.add("read            ms     " + whole(remarking.read()));
        text.add("read and mark   ms     " + whole(remarking.marked()));
        text.add("                parts/s %,.0f"
                .formatted(remarking.parts() * MILLIS / remarking.marked().median()));
        text.add("ratio                  %s; the aim is below %d".formatted(ratio(), AIM));
        return text.add("").add(INCLUDED).toString();
    }

    private static String whole(Timing timing) {
        return String.format(
                Locale.ROOT, "%,11.0f  (%,.0f to %,.0f)", timing.median(), timing.lowest(), timing.highest());
    }

    private String ratio() {
        Timing ratio = remarking.ratio();
        return String.format(
                Locale.ROOT, "%11.2f  (%.2f to %.2f)", ratio.median(), ratio.lowest(), ratio.highest());
    }
}
