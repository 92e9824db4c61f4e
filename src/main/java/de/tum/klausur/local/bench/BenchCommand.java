package de.tum.klausur.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.tum.klausur.bank.folder.FolderUnreadable;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.local.bench.sample.SampleExam;
import de.tum.klausur.local.bench.sample.SampleSession;
import de.tum.klausur.local.machine.StartProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Measures marking beside reading, on a PostgreSQL of its own: {@code bench [marking] [--format json]}. */
public final class BenchCommand {

    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;

    private final BenchSize size;
    private final Path exams;
    private final PrintStream progress;

    BenchCommand(BenchSize size, Path exams, PrintStream progress) {
        this.size = size;
        this.exams = exams;
        this.progress = progress;
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
        try {
            BenchReport report = measured();
            String text = read.get().json() ? json(report) : report.text();
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return DONE;
        } catch (StartProblem | FolderUnreadable | IOException | SQLException fault) {
            progress.println(fault.getMessage());
            return BROKEN;
        }
    }

    private BenchReport measured() throws FolderUnreadable, IOException, SQLException {
        FrozenExam exam = SampleExam.of(new BanksReader(exams).readIfChanged().orElseThrow());
        SampleSession session = SampleSession.of(size.attempts());
        progress.println("Starting a PostgreSQL of its own …");
        try (BenchDatabase database = BenchDatabase.start();
                Connection connection = database.connect()) {
            progress.println("Writing the journals of %,d attempts …".formatted(size.attempts()));
            session.write(connection, exam);
            progress.println("Marking and reading in turns …");
            RemarkingSpeed.Result inOne = remarking(exam, new AnswersInOneQuery(connection, session.id()));
            RemarkingSpeed.Result byAttempt = remarking(exam, new AnswersByAttempt(connection, session.id()));
            progress.println("Marking kind by kind …");
            return new BenchReport(
                    System.getProperty("java.vm.name") + " " + Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    size.attempts(),
                    size.rounds(),
                    new KindSpeed(size).of(exam, session.seeds()),
                    inOne,
                    byAttempt);
        }
    }

    private RemarkingSpeed.Result remarking(FrozenExam exam, StoredAnswers answers) throws SQLException {
        return new RemarkingSpeed(exam, answers).of(size);
    }

    private static String json(BenchReport report) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report) + "\n";
    }
}
