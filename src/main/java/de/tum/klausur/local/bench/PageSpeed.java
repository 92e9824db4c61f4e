package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What opening, reloading, polling and starting cost. */
final class PageSpeed {

    private static final int LANES = 4;
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(80);
    private static final double KILO = 1000;
    private static final double AIM_OPEN = 6;
    private static final double AIM_RELOAD = 2;
    private static final double AIM_POLL = 0.3;
    private static final double AIM_START = 1.8;

    private final Bench bench;
    private final ExamRequests exam;

    PageSpeed(Bench bench, ExamRequests exam) {
        this.bench = bench;
        this.exam = exam;
    }

    /** The students have started; their papers are rendered, as they are before a session opens. */
    List<BenchFigure> opening(List<StudentAttempt> seats) throws IOException, InterruptedException, SQLException {
        int count = Math.min(bench.size().opened(), seats.size() / 2);
        List<StudentAttempt> warm = seats.subList(0, count);
        List<StudentAttempt> counted = seats.subList(count, 2 * count);
        List<RawRequest> files = files(seats.getFirst());
        List<RawRequest> again = new ArrayList<>();
        for (StudentAttempt seat : counted) {
            again.addAll(reload(seat, files));
        }
        List<RawRequest> first =
                counted.stream().flatMap(seat -> opening(seat, files).stream()).toList();
        play(warm.stream().flatMap(seat -> opening(seat, files).stream()).toList());
        CpuTime opened = play(first);
        play(again);
        CpuTime reloaded = play(again);
        List<BenchFigure> readings = new ArrayList<>(List.of(
                BenchFigure.of("opening the exam", opened.served() / count, "CPU-ms", Aim.atMost(AIM_OPEN)),
                BenchFigure.of("– requests for it", (double) first.size() / count, ""),
                BenchFigure.of("– of it the database", opened.database() / count, "CPU-ms"),
                BenchFigure.of("– the generator besides", opened.generator() / count, "CPU-ms"),
                BenchFigure.of("opening it again", reloaded.served() / count, "CPU-ms", Aim.atMost(AIM_RELOAD)),
                BenchFigure.of("– requests for it again", (double) again.size() / count, "")));
        readings.addAll(bytes(seats.getFirst()));
        return readings;
    }

    /** What travels at the first opening, as it travels. */
    private List<BenchFigure> bytes(StudentAttempt seat) throws IOException, InterruptedException {
        Browser.Answer page = bench.browser().send(exam.exam(seat));
        Browser.Answer paper = bench.browser().send(exam.paper(seat, page));
        return List.of(
                BenchFigure.of("– bytes of its page", page.response().body().length / KILO, "KB"),
                BenchFigure.of("– bytes of its paper", paper.response().body().length / KILO, "KB"));
    }

    /** What a browser asks of the page's files, though it has them. */
    List<RawRequest> files(StudentAttempt seat) throws IOException, InterruptedException {
        RawRequest page = exam.exam(seat);
        RawRequest plain = new RawRequest(
                page.method(),
                page.path(),
                page.headers().stream()
                        .filter(header -> !header.startsWith("Accept-Encoding"))
                        .toList(),
                "");
        return PageFiles.asked(bench.browser(), bench.browser().send(plain).body());
    }

    /** By a browser that has the page's files and nothing else. */
    List<RawRequest> opening(StudentAttempt seat, List<RawRequest> files) {
        List<RawRequest> all = new ArrayList<>();
        all.add(exam.exam(seat));
        all.addAll(files);
        all.add(exam.paper(seat));
        all.addAll(exam.opened(seat));
        return all;
    }

    private List<RawRequest> reload(StudentAttempt seat, List<RawRequest> files)
            throws IOException, InterruptedException {
        List<RawRequest> all = new ArrayList<>();
        bench.browser().again(exam.exam(seat)).ifPresent(all::add);
        all.addAll(files);
        Browser.Answer page = bench.browser().send(exam.exam(seat));
        bench.browser().again(exam.paper(seat, page)).ifPresent(all::add);
        all.addAll(exam.opened(seat));
        return all;
    }

    /** The students have started. */
    List<BenchFigure> polling(List<StudentAttempt> seats) throws IOException, InterruptedException, SQLException {
        List<List<RawRequest>> lanes =
                Generator.lanes(seats.stream().map(exam::poll).toList(), 2);
        Duration time = Duration.ofSeconds(bench.size().seconds());
        bench.generator().loop(lanes, CONNECTIONS, time);
        Bench.Cost<GeneratorReport> cost =
                bench.measured(() -> bench.generator().loop(lanes, CONNECTIONS, time));
        long requests = cost.result().requests();
        return List.of(
                BenchFigure.of(
                        "a poll of the standing", cost.used().served() / requests, "CPU-ms", Aim.atMost(AIM_POLL)),
                BenchFigure.of("– polls", cost.result().perSecond(), "1/s"),
                BenchFigure.of("– the generator besides", cost.used().generator() / requests, "CPU-ms"),
                BenchFigure.of("polls refused or broken", (double) cost.result().errors(), "", Aim.atMost(0)));
    }

    /** All students start in a session of their own; the platform has seen as many starts before. */
    List<BenchFigure> starting(List<StudentAttempt> seats) throws IOException, InterruptedException, SQLException {
        CpuTime used = play(seats.stream().map(exam::start).toList());
        return List.of(
                BenchFigure.of("a start (POST)", used.served() / seats.size(), "CPU-ms", Aim.atMost(AIM_START)),
                BenchFigure.of("– of it the database", used.database() / seats.size(), "CPU-ms"),
                BenchFigure.of("– the generator besides", used.generator() / seats.size(), "CPU-ms"));
    }

    /** Sends all once, over few connections. */
    CpuTime play(List<RawRequest> requests) throws IOException, InterruptedException, SQLException {
        Bench.Cost<Played> cost = bench.measured(() -> bench.generator().once(Bench.atOnce(requests, LANES), PATIENCE));
        if (cost.result().errors() > 0) {
            throw new StartProblem("%d of %d requests failed, such as %s"
                    .formatted(
                            cost.result().errors(),
                            requests.size(),
                            cost.result().answers().stream()
                                    .filter(Played.Answer::isError)
                                    .findFirst()));
        }
        return cost.used();
    }
}
