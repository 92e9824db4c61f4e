package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Saves over HTTP beside pgbench writing the same, in turns; and saves of long journals beside those of short ones. */
final class SaveSpeed {

    /** Runs over the same students, each with parts of its own, so that it knows which revisions stand. */
    static final int RUNS = 4;

    private static final int THREADS = 2;

    /** For the platform and for pgbench alike. */
    private static final int CONNECTIONS = 16;

    private static final int FEW = 16;
    private static final int FEW_CONNECTIONS = 4;
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final double AIM_RATIO = 0.5;
    private static final double AIM_COST = 0.6;
    /** "The same", as exactly as two short runs of one machine can tell. */
    private static final double AIM_GROWTH = 1.15;

    private static final double SHARE_WRITTEN = 0.99;
    private static final String ENTRIES = "select count(*) from journal_entry";

    private final Bench bench;
    private final ExamRequests exam;
    private final List<StudentAttempt> seats;
    private final List<String> changes;

    /** @param seats of students who have opened the exam */
    SaveSpeed(Bench bench, ExamRequests exam, List<StudentAttempt> seats) throws IOException, InterruptedException {
        this.bench = bench;
        this.exam = exam;
        this.seats = seats.subList(0, seats.size() - 1);
        this.changes = SharedParts.changes(bench.browser(), exam, seats, seats.getLast());
    }

    private List<StudentAttempt> most() {
        return seats.subList(2 * few(), seats.size());
    }

    /** No more than students: else a request of a student overtakes the one before and is answered as stale. */
    private int connections() {
        return Math.clamp(most().size(), THREADS, CONNECTIONS);
    }

    private int few() {
        return Math.min(FEW, seats.size() / 3);
    }

    /** Saves that don't count. */
    void warmUp() throws IOException, InterruptedException {
        bench.generator()
                .loop(
                        lanes(most(), changesOf(0, RUNS), THREADS),
                        connections(),
                        Duration.ofSeconds(bench.size().warmUp()));
    }

    /** The parts of one run. */
    private List<String> changesOf(int run, int runs) {
        int share = changes.size() / runs;
        return changes.subList(run * share, (run + 1) * share);
    }

    /** Each student's requests stay in one lane, far apart, so that they arrive in their order. */
    private List<List<RawRequest>> lanes(List<StudentAttempt> who, List<String> what, int threads) {
        return Generator.lanes(who, threads).stream()
                .map(lane -> what.stream()
                        .flatMap(change -> lane.stream().map(seat -> exam.save(seat, List.of(change))))
                        .toList())
                .toList();
    }

    /** What a run of saves came to. */
    private record Run(GeneratorReport report, long committed, CpuTime used) {

        double perSecond() {
            return committed / report.seconds();
        }

        double cost() {
            return used.served() / committed;
        }
    }

    private Run run(List<List<RawRequest>> lanes, int connections)
            throws IOException, InterruptedException, SQLException {
        long before = bench.server().number(ENTRIES);
        Bench.Cost<GeneratorReport> cost = bench.measured(() -> bench.generator()
                .loop(lanes, connections, Duration.ofSeconds(bench.size().seconds())));
        long committed = bench.server().number(ENTRIES) - before;
        GeneratorReport report = cost.result();
        if (committed < (report.requests() - report.refused()) * SHARE_WRITTEN) {
            throw new StartProblem("%d saves were answered, but %d written".formatted(report.requests(), committed));
        }
        return new Run(report, committed, cost.used());
    }

    /** After {@link #warmUp}. */
    List<BenchFigure> beside(TwoWrites pgbench) throws IOException, InterruptedException, SQLException {
        bench.server().settle();
        List<Run> runs = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < bench.size().rounds(); round++) {
            runs.add(run(lanes(most(), changesOf(1 + round, RUNS), THREADS), connections()));
            rates.add(pgbench.perSecond(connections(), bench.size().seconds()));
        }
        List<Double> ratios = IntStream.range(0, runs.size())
                .mapToObj(round -> runs.get(round).perSecond() / rates.get(round))
                .toList();
        List<BenchFigure> readings = new ArrayList<>(List.of(
                BenchFigure.of(
                        "saves",
                        Percentile.median(runs.stream().map(Run::perSecond).toList()),
                        "1/s"),
                BenchFigure.of("pgbench, the same two writes", Percentile.median(rates), "1/s"),
                BenchFigure.of("saves ÷ pgbench", Percentile.median(ratios), "", Aim.atLeast(AIM_RATIO))));
        readings.addAll(cost(runs));
        return readings;
    }

    private static List<BenchFigure> cost(List<Run> runs) {
        Run last = runs.getLast();
        long errors = runs.stream().mapToLong(run -> run.report().errors()).sum();
        return List.of(
                BenchFigure.of("a save, application and database", last.cost(), "CPU-ms", Aim.atMost(AIM_COST)),
                BenchFigure.of("– of it the application", last.used().application() / last.committed(), "CPU-ms"),
                BenchFigure.of("– of it the database", last.used().database() / last.committed(), "CPU-ms"),
                BenchFigure.of("– the generator besides", last.used().generator() / last.committed(), "CPU-ms"),
                BenchFigure.of("a save answered, p99", last.report().p99(), "ms"),
                BenchFigure.of("saves refused or broken", (double) errors, "", Aim.atMost(0)));
    }

    /** Short and long journals in turns, the same number of students with each. */
    List<BenchFigure> alongJournal() throws IOException, InterruptedException, SQLException {
        List<StudentAttempt> old = seats.subList(0, few());
        List<StudentAttempt> young = seats.subList(few(), 2 * few());
        int entries = fill(old, changes.getLast());
        bench.server().settle();
        List<Double> early = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        List<String> others = changes.subList(0, changes.size() - 1);
        for (int round = 0; round < 2; round++) {
            int half = others.size() / 2;
            List<String> what = others.subList(round * half, (round + 1) * half);
            // There and back, since the JVM gets faster all the while.
            if (round == 0) {
                early.add(run(lanes(young, what, 1), FEW_CONNECTIONS).cost());
            }
            late.add(run(lanes(old, what, 1), FEW_CONNECTIONS).cost());
            if (round == 1) {
                early.add(run(lanes(young, what, 1), FEW_CONNECTIONS).cost());
            }
        }
        double few = mean(early);
        double many = mean(late);
        String at = "a save at entry " + entries;
        return List.of(
                BenchFigure.of("a save, few entries, %d students".formatted(few()), few, "CPU-ms"),
                BenchFigure.of(at, many, "CPU-ms", Aim.atMost(AIM_COST)),
                BenchFigure.of(at + " ÷ few entries", many / few, "", Aim.atMost(AIM_GROWTH)));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Makes journals long by the product's own way; answers how long. */
    private int fill(List<StudentAttempt> old, String change) throws IOException, InterruptedException {
        int requests = Math.max(1, bench.size().entries() / AT_ONCE);
        List<RawRequest> all = IntStream.range(0, requests)
                .boxed()
                .flatMap(request -> old.stream().map(seat -> exam.save(seat, batch(change, request))))
                .toList();
        Played played = bench.generator().once(Bench.atOnce(all, old.size()), PATIENCE);
        if (played.errors() > 0) {
            throw new StartProblem(played.errors() + " of " + all.size() + " saves of many changes failed");
        }
        return requests * AT_ONCE;
    }

    private static List<String> batch(String change, int request) {
        return IntStream.range(request * AT_ONCE, (request + 1) * AT_ONCE)
                .mapToObj(base -> RawRequest.filled(change, base))
                .toList();
    }
}
