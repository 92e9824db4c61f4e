package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.Folders;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a course up, measures what was asked for and leaves nothing behind. */
final class LoadBench {

    private static final int LANES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(170);
    private static final double MILLIS = 1000;
    private static final double AIM_START = 2;
    private static final String NO_BROWSER = "neither Chromium nor Chrome was found; KLAUSUR_CHROMIUM may name one.";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");

    private final LoadSize size;
    private final Packaged packaged;
    private final PrintStream progress;
    private final CleanUp ending;
    private final List<BenchFigure> readings = new ArrayList<>();

    /**
     * What is measured.
     *
     * @param jar the packaged application
     * @param options of its JVM
     * @param exams the folder of banks and papers
     */
    public record Packaged(Path jar, List<String> options, Path exams) {}

    /** @param ending ends what this starts */
    public LoadBench(LoadSize size, Packaged packaged, PrintStream progress, CleanUp ending) {
        this.size = size;
        this.packaged = packaged;
        this.progress = progress;
        this.ending = ending;
    }

    /**
     * Measures on an empty database, whose tables the product makes.
     *
     * @throws StartProblem where a program is missing or the product refuses what it should do
     */
    public List<BenchFigure> run(Set<Figure> figures, BenchServer server) throws IOException, SQLException {
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            throw new StartProblem("The benchmark reads CPU time from /proc, which only Linux has.");
        }
        Generator.require();
        if (figures.equals(Set.of(Figure.TYPING)) && Chromium.program().isEmpty()) {
            throw new StartProblem("Nothing was measured: " + NO_BROWSER);
        }
        TwoWrites.program();
        try {
            Path folder = Files.createTempDirectory("klausur-bench-load");
            ending.later(() -> Folders.delete(folder));
            measure(figures, server, folder);
            return readings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted.", e);
        }
    }

    private void measure(Set<Figure> figures, BenchServer server, Path folder)
            throws IOException, SQLException, InterruptedException {
        SignIn signIn = ending.later(SignIn.start());
        List<Student> students = Student.students(size.students(), signIn);
        String lecturer = signIn.token("lecturer", "lecturer", Map.of());
        Application.Launch launch = launch(server, signIn, folder);
        progress.println("Starting the packaged application …");
        Application first = started(launch);
        add(BenchFigure.of(
                "the first start, which reads the banks", first.startedIn().toMillis() / MILLIS, "s"));
        progress.println("Setting up sessions of %,d students …".formatted(size.students()));
        List<UUID> sessions = scheduled(first, lecturer, students);
        ending.now(first);
        Application second = started(launch);
        add(BenchFigure.of("a start, database up", second.startedIn().toMillis() / MILLIS, "s", Aim.below(AIM_START)));
        try (Browser browser = new Browser(second.address())) {
            Course course = new Course(browser, lecturer, students);
            List<List<StudentAttempt>> seats = new ArrayList<>();
            for (UUID session : sessions) {
                seats.add(course.seats(server, session));
            }
            Generator generator = ending.later(new Generator(folder, second.address()));
            Bench bench = new Bench(size, second, server, generator, browser, folder);
            measure(figures, bench, seats, () -> nextExam(bench, course, sessions));
        }
    }

    private static List<UUID> scheduled(Application application, String lecturer, List<Student> students)
            throws IOException, InterruptedException {
        try (Browser browser = new Browser(application.address())) {
            Course course = new Course(browser, lecturer, students);
            return List.of(course.schedule("Saves"), course.schedule("Starts"));
        }
    }

    private void add(BenchFigure reading) {
        readings.add(reading);
        progress.println("  " + reading.line());
    }

    private Application started(Application.Launch launch) throws IOException, InterruptedException {
        Application application = ending.later(Application.begin(launch));
        application.awaitReady();
        return application;
    }

    private Application.Launch launch(BenchServer server, SignIn signIn, Path folder) {
        // Few students save as much here as many do; each call is counted all the same.
        return Application.Launch.of(packaged, server, signIn, folder).with("-Dklausur.limits.times=100000");
    }

    /**
     * The exams before are over and marked, and the next one is prepared with all its papers, as it is when students come.
     *
     * @return the students' places in the next one
     */
    private static List<StudentAttempt> nextExam(Bench bench, Course course, List<UUID> before)
            throws IOException, SQLException, InterruptedException {
        for (UUID session : before) {
            course.endStarting(session);
        }
        BenchServer server = bench.server();
        server.execute("update attempt set deadline_at = now() - interval '1 minute' where state = 'RUNNING'");
        Waiting.until(
                "the exams before are marked",
                () -> server.number("select count(*) from attempt where state <> 'READY' and marked_at is null") == 0);
        UUID session = course.schedule("Rush");
        List<StudentAttempt> seats = course.seats(server, session);
        String made = "Session %s: ".formatted(session);
        Waiting.until(
                "the papers are made ahead",
                () -> bench.application().logs(line -> line.contains(made) && line.contains("none is missing")));
        return seats;
    }

    /**
     * What is measured.
     *
     * @param seats of two sessions: for all but starts, for starts
     * @param next prepares the session of the rush
     */
    @SuppressWarnings("checkstyle:ParameterNumber")
    private void measure(
            Set<Figure> figures, Bench bench, List<List<StudentAttempt>> seats, Bench.Work<List<StudentAttempt>> next)
            throws IOException, SQLException, InterruptedException {
        List<StudentAttempt> running = seats.getFirst();
        ExamRequests exam = begin(bench, running);
        PageSpeed pages = new PageSpeed(bench, exam);
        SaveSpeed saves = new SaveSpeed(bench, exam, running);
        progress.println("Warming up with %d s of saves …".formatted(size.warmUp()));
        saves.warmUp();
        for (Figure figure : figures) {
            progress.println("Measuring: " + figure.written() + " …");
            switch (figure) {
                case SAVE -> {
                    saves.beside(TwoWrites.prepare(bench.server(), bench.folder(), size.students()))
                            .forEach(this::add);
                    saves.alongJournal().forEach(this::add);
                }
                case OPEN -> pages.opening(running).forEach(this::add);
                case START -> {
                    pages.starting(seats.get(1)).forEach(this::add);
                    // Who starts opens the exam; by that a node knows whose paper makes room when it ends.
                    all(bench, seats.get(1).stream().map(exam::exam).toList());
                }
                case POLL -> pages.polling(running).forEach(this::add);
                case TYPING -> typing(bench, running.getFirst());
                case MEMORY -> {
                    Rush rush = new Rush(bench, exam, running.getFirst());
                    progress.println("  the exam before ends, the next one is prepared …");
                    rush.of(next.run()).forEach(this::add);
                }
            }
        }
    }

    private void typing(Bench bench, StudentAttempt seat) throws IOException, InterruptedException {
        Optional<Path> browser = Chromium.program();
        if (browser.isEmpty()) {
            progress.println("  left out: " + NO_BROWSER);
            return;
        }
        new TypingSpeed(bench, browser.get()).of(seat).forEach(this::add);
    }

    /** All students look at the page before the exam, start and become those who write. */
    private ExamRequests begin(Bench bench, List<StudentAttempt> seats) throws IOException, InterruptedException {
        progress.println("All students wait, start and open …");
        ExamRequests none = new ExamRequests("");
        StudentAttempt any = seats.getFirst();
        Matcher token = FORM_TOKEN.matcher(bench.browser()
                .send(RawRequest.get(none.waiting(any).path())
                        .with("Authorization: Bearer " + any.student().token())
                        .with("Accept: text/html"))
                .body());
        if (!token.find()) {
            throw new StartProblem("The page before the exam has no form that starts it.");
        }
        ExamRequests exam = new ExamRequests(token.group(1));
        all(bench, seats.stream().map(exam::waiting).toList());
        all(bench, seats.stream().map(exam::start).toList());
        all(bench, seats.stream().flatMap(seat -> exam.opened(seat).stream()).toList());
        return exam;
    }

    private static void all(Bench bench, List<RawRequest> requests) throws IOException, InterruptedException {
        Played played = bench.generator().once(Bench.atOnce(requests, LANES), PATIENCE);
        if (played.errors() > 0) {
            throw new StartProblem("%d of %d requests failed: %s"
                    .formatted(
                            played.errors(),
                            requests.size(),
                            played.answers().stream()
                                    .filter(Played.Answer::isError)
                                    .findFirst()));
        }
    }
}
