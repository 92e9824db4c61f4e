package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk counted in a loop, by the line that {@code bench/loop.lua} writes below wrk's own report.
 *
 * @param requests that were answered, refusals included
 * @param seconds how long it took
 * @param refused answers from 400 on
 * @param broken connections that broke
 * @param p99 99 of 100 answers came within so many milliseconds
 */
record GeneratorReport(long requests, double seconds, long refused, long broken, double p99) {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^klausur: requests=(\\d+) micros=(\\d+) refused=(\\d+) broken=(\\d+) p50=\\d+ p99=(\\d+)$");
    private static final double MICROS = 1e6;
    private static final double MICROS_IN_MILLI = 1e3;

    /** @throws StartProblem where it says nothing or was answered nothing, since no number would mean anything */
    static GeneratorReport parse(String output) {
        Matcher line = LINE.matcher(output);
        if (!line.find()) {
            throw new StartProblem("wrk did not tell what it measured:\n" + output);
        }
        GeneratorReport report = new GeneratorReport(
                Long.parseLong(line.group(1)),
                Long.parseLong(line.group(2)) / MICROS,
                Long.parseLong(line.group(3)),
                Long.parseLong(line.group(4)),
                Long.parseLong(line.group(5)) / MICROS_IN_MILLI);
        if (report.requests() == 0) {
            throw new StartProblem("wrk was answered nothing:\n" + output);
        }
        return report;
    }

    double perSecond() {
        return requests / seconds;
    }

    long errors() {
        return refused + broken;
    }
}
