package de.tum.klausur.local.bench;

import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.marking.PaperMarking;
import de.tum.klausur.marking.PaperMarking.MarkedPart;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.PartKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many parts of one kind the key marks in a second, when the student's variant is at hand. */
final class KindSpeed {

    /** So many papers give each kind different keys and responses. */
    private static final int PAPERS = 200;

    private static final double NANOS = 1e9;

    private final BenchSize size;

    /** What came out is kept, so that the JVM can't leave the work out. */
    @SuppressWarnings("UnusedVariable")
    private volatile long lines;

    KindSpeed(BenchSize size) {
        this.size = size;
    }

    /**
     * A kind's speed.
     *
     * @param parts how many different parts with responses were marked again and again
     * @param perSecond parts
     */
    record Row(String kind, int parts, Spread perSecond) {}

    /** The kinds of the exam's parts in the order of the manual. */
    List<Row> of(FrozenExam exam, List<Long> seeds) {
        Map<PartKind, List<MarkedPart>> samples = new EnumMap<>(PartKind.class);
        seeds.stream()
                .limit(PAPERS)
                .flatMap(seed -> PaperMarking.of(exam, seed, SampleResponses.of(exam, seed)).stream())
                .forEach(part -> samples.computeIfAbsent(PartKind.of(part.part()), kind -> new ArrayList<>())
                        .add(part));
        return samples.entrySet().stream()
                .map(entry -> new Row(entry.getKey().word(), entry.getValue().size(), speed(entry.getValue())))
                .toList();
    }

    private Spread speed(List<MarkedPart> samples) {
        return Spread.of(IntStream.range(0, size.warmUps() + size.rounds())
                .mapToObj(round -> round(samples))
                .skip(size.warmUps())
                .toList());
    }

    /** Parts in a second. */
    private double round(List<MarkedPart> samples) {
        long begin = System.nanoTime();
        long marked = 0;
        long nanos;
        do {
            long told = 0;
            for (MarkedPart sample : samples) {
                told += Marking.mark(sample.part(), sample.response()) instanceof Outcome.Marked outcome
                        ? outcome.trace().size()
                        : 0;
            }
            lines = told;
            marked += samples.size();
            nanos = System.nanoTime() - begin;
        } while (nanos < size.ofKind().toNanos());
        return marked * NANOS / nanos;
    }
}
