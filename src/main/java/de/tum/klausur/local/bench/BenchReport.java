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
 * @param inOneQuery all attempts marked anew, and read, by one query
 * @param byAttempt the same in one transaction for each attempt
 */
record BenchReport(
        String jvm,
        int processors,
        int attempts,
        int rounds,
        List<KindSpeed.Row> kinds,
        RemarkingSpeed.Result inOneQuery,
        RemarkingSpeed.Result byAttempt) {

    /** As we want it to be. */
    private static final int AIM = 3;

    private static final double MILLIS = 1000.0;

    private static final String INCLUDED = """
            BenchFigure is JDBC alone: every column of each row, as it comes. Marking adds to it JSON, the paper of each seed with its
            draws and variants, follow-on marking and the trace of each part, in one thread. Neither uses Hibernate or writes marks.
            """;

    String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add("%s, %d processors; %d rounds after warming up: median (lowest to highest)"
                .formatted(jvm, processors, rounds));
        text.add("").add("kind             samples      parts/s");
        kinds.forEach(row -> text.add("%-15s  %7d  %s".formatted(row.kind(), row.parts(), whole(row.perSecond()))));
        text.add("").add("a session of %,d attempts marked anew".formatted(attempts));
        add(text, "by one query with the fewest columns", inOneQuery);
        add(text, "attempt by attempt, each journal whole and in a transaction, as the product does", byAttempt);
        return text.add("").add(INCLUDED).toString();
    }

    private static void add(StringJoiner text, String way, RemarkingSpeed.Result result) {
        double perSecond = result.parts() * MILLIS / result.marked().median();
        text.add("").add(way);
        text.add("  read            ms       " + whole(result.read()));
        text.add("  read and mark   ms       " + whole(result.marked()));
        text.add(String.format(Locale.ROOT, "                  parts/s  %,11.0f", perSecond));
        text.add("  ratio                    %s; the aim is below %d".formatted(ratio(result.ratio()), AIM));
    }

    private static String whole(Spread timing) {
        return String.format(
                Locale.ROOT, "%,11.0f  (%,.0f to %,.0f)", timing.median(), timing.lowest(), timing.highest());
    }

    private static String ratio(Spread ratio) {
        return String.format(Locale.ROOT, "%11.2f  (%.2f to %.2f)", ratio.median(), ratio.lowest(), ratio.highest());
    }
}
