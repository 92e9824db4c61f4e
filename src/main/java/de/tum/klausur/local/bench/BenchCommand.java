package de.tum.klausur.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures the exam under load and marking beside reading, on a PostgreSQL of its own. */
final class BenchCommand {

    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;

    /** The options of the launcher for the JVM, parted by blanks. */
    private static final String OPTIONS = "klausur.bench.options";

    private static final String JAR = "klausur.app";

    private final BenchSize marking;
    private final LoadSize load;
    private final LoadBench.Packaged packaged;
    private final PrintStream progress;

    BenchCommand(BenchSize marking, LoadSize load, Path exams, PrintStream progress) {
        this.marking = marking;
        this.load = load;
        this.packaged = new LoadBench.Packaged(
                Path.of(System.getProperty(JAR, "target/quarkus-app/quarkus-run.jar"))
                        .toAbsolutePath(),
                options(),
                exams);
        this.progress = progress;
    }

    BenchCommand(BenchSize marking, Path exams, PrintStream progress) {
        this(marking, LoadSize.COURSE, exams, progress);
    }

    /** With which the launcher starts the platform. */
    static List<String> options() {
        return List.of(System.getProperty(OPTIONS, "-XX:+UseSerialGC").strip().split("\\s+"));
    }

    /** Ends with 0 whatever the speed, 1 where nothing could be measured, 2 for wrong use. */
    public static void main(String[] arguments) {
        BenchCommand command = new BenchCommand(BenchSize.COURSE, Path.of("exams"), System.err);
        System.exit(command.run(List.of(arguments), System.out));
    }

    /** Does the same, telling what was measured to {@code out}; gives the exit code. */
    int run(List<String> arguments, PrintStream out) {
        Optional<BenchArguments> read = BenchArguments.read(arguments);
        if (read.isEmpty()) {
            progress.println(BenchArguments.USAGE);
            return WRONG_USE;
        }
        try (CleanUp ending = new CleanUp()) {
            // Ctrl-C must not leave a server behind.
            Runtime.getRuntime().addShutdownHook(new Thread(ending::close, "stop"));
            String text = told(read.get(), ending);
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return DONE;
        } catch (StartProblem | FolderUnreadable | IOException | SQLException fault) {
            progress.println(fault.getMessage());
            return BROKEN;
        }
    }

    private String told(BenchArguments asked, CleanUp ending) throws FolderUnreadable, IOException, SQLException {
        List<BenchFigure> readings = asked.load().isEmpty() ? List.of() : loaded(asked, ending);
        Optional<BenchReport> report = asked.marking()
                ? Optional.of(new MarkingSpeed(marking, progress).measured(packaged.exams(), ending))
                : Optional.empty();
        if (!asked.json()) {
            List<String> texts = new ArrayList<>();
            readings.forEach(reading -> texts.add(reading.line() + "\n"));
            report.ifPresent(told -> texts.add((readings.isEmpty() ? "" : "\n") + told.text()));
            return String.join("", texts);
        }
        return readings.isEmpty() ? json(report.orElseThrow()) : json(fields(readings, report));
    }

    private List<BenchFigure> loaded(BenchArguments asked, CleanUp ending) throws IOException, SQLException {
        progress.println("Starting a PostgreSQL of its own …");
        BenchDatabase database = ending.later(BenchDatabase.empty());
        return new LoadBench(load, packaged, progress, ending).run(asked.load(), database.server());
    }

    private static Map<String, Object> fields(List<BenchFigure> readings, Optional<BenchReport> report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("figures", readings.stream().map(BenchFigure::fields).toList());
        report.ifPresent(marked -> fields.put("marking", marked));
        return fields;
    }

    private static String json(Object report) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report) + "\n";
    }
}
