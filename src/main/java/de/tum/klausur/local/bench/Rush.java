package de.tum.klausur.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All students press start within seconds, one after the other, and open the exam, whatever the platform makes of it: who
 * waits for a connection of the generator waits too, since time counts from when one pressed.
 */
final class Rush {

    /** So many are served at once by the generator, each over a connection of their own. */
    private static final int LANES = 150;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double MILLIS = 1000;
    private static final double AIM_SECONDS = 1.5;
    private static final double AIM_MEMORY = 512;
    private static final double P99 = 99;

    private final Bench bench;
    private final ExamRequests exam;
    private final PageSpeed page;
    private final List<RawRequest> files;

    /** @param running a student whose page tells its files */
    Rush(Bench bench, ExamRequests exam, StudentAttempt running) throws IOException, InterruptedException {
        this.bench = bench;
        this.exam = exam;
        this.page = new PageSpeed(bench, exam);
        this.files = page.files(running);
    }

    /** Of students who haven't started. */
    List<BenchFigure> of(List<StudentAttempt> seats) throws IOException, InterruptedException, SQLException {
        int steps = 1 + page.opening(seats.getFirst(), files).size();
        List<List<Generator.Timed>> lanes = new ArrayList<>();
        for (List<Integer> lane : Generator.lanes(places(seats.size()), Math.min(LANES, seats.size()))) {
            lanes.add(lane.stream()
                    .flatMap(place -> steps(seats.get(place), due(place, seats.size())).stream())
                    .toList());
        }
        Memory memory = Memory.of(bench.application().pid());
        Bench.Cost<Played> cost = bench.measured(() -> bench.generator().once(lanes, PATIENCE));
        List<Double> seconds = seconds(cost.result(), lanes, steps);
        return List.of(
                BenchFigure.of(
                        "%d start and open within %d s, p99 until all is there"
                                .formatted(seats.size(), bench.size().rush()),
                        Percentile.of(seconds, P99),
                        "s",
                        Aim.below(AIM_SECONDS)),
                BenchFigure.of("– median", Percentile.median(seconds), "s"),
                BenchFigure.of("– p99 of a single request", Percentile.of(single(cost.result()), P99), "s"),
                BenchFigure.of("– errors", (double) cost.result().errors(), "", Aim.atMost(0)),
                BenchFigure.of("– CPU of application and database", cost.used().served() / MILLIS, "s"),
                BenchFigure.of("– CPU of the generator", cost.used().generator() / MILLIS, "s"),
                BenchFigure.of(
                        "memory of the application (RSS) under that load", memory.most(), "MB", Aim.below(AIM_MEMORY)));
    }

    private static List<Integer> places(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }

    private long due(int place, int of) {
        return Math.round(place * bench.size().rush() * MILLIS / of);
    }

    private List<Generator.Timed> steps(StudentAttempt seat, long due) {
        List<Generator.Timed> steps = new ArrayList<>();
        steps.add(new Generator.Timed(due, exam.start(seat)));
        page.opening(seat, files).forEach(request -> steps.add(new Generator.Timed(0, request)));
        return steps;
    }

    /** From pressing start to the last answer, of each student; endless for who didn't get all. */
    static List<Double> seconds(Played played, List<List<Generator.Timed>> lanes, int steps) {
        Map<Integer, Map<Integer, List<Played.Answer>>> byStudent = played.answers().stream()
                .collect(Collectors.groupingBy(
                        Played.Answer::lane, Collectors.groupingBy(answer -> answer.place() / steps)));
        List<Double> seconds = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int student = 0; student < lanes.get(lane).size() / steps; student++) {
                double due = lanes.get(lane).get(student * steps).due();
                List<Played.Answer> answers =
                        byStudent.getOrDefault(lane, Map.of()).getOrDefault(student, List.of());
                double last = answers.stream()
                        .mapToDouble(Played.Answer::answered)
                        .max()
                        .orElse(0);
                seconds.add(answers.size() == steps ? (last - due) / MILLIS : Double.POSITIVE_INFINITY);
            }
        }
        return seconds;
    }

    private static Collection<Double> single(Played played) {
        return played.answers().stream()
                .map(answer -> (answer.answered() - answer.sent()) / MILLIS)
                .toList();
    }
}
