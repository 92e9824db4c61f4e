package de.tum.klausur.local.bench;

import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.marking.PaperMarking;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Marks a whole session anew, and merely reads it, in turns: what slows the machine down meets both. */
final class RemarkingSpeed {

    private static final double NANOS_PER_MILLI = 1e6;

    private final FrozenExam exam;
    private final StoredAnswers answers;

    RemarkingSpeed(FrozenExam exam, StoredAnswers answers) {
        this.exam = exam;
        this.answers = answers;
    }

    /**
     * What the rounds came to.
     *
     * @param parts how many each round marked
     * @param read milliseconds for reading alone
     * @param marked milliseconds for reading and marking
     * @param ratio of the two, round by round
     */
    record Result(long parts, Spread read, Spread marked, Spread ratio) {}

    Result of(BenchSize size) throws SQLException {
        List<Double> read = new ArrayList<>();
        List<Double> marked = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        long parts = 0;
        for (int round = 0; round < size.warmUps() + size.rounds(); round++) {
            long begin = System.nanoTime();
            answers.read();
            long between = System.nanoTime();
            parts = mark();
            long end = System.nanoTime();
            if (round >= size.warmUps()) {
                read.add((between - begin) / NANOS_PER_MILLI);
                marked.add((end - between) / NANOS_PER_MILLI);
                ratio.add((double) (end - between) / (between - begin));
            }
        }
        return new Result(parts, Spread.of(read), Spread.of(marked), Spread.of(ratio));
    }

    private long mark() throws SQLException {
        long[] parts = new long[1];
        answers.read((seed, responses) ->
                parts[0] += PaperMarking.of(exam, seed, responses).size());
        return parts[0];
    }
}
