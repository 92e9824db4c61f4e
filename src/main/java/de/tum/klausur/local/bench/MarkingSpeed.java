package de.tum.klausur.local.bench;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.exam.paper.FrozenExam;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Marks a whole session anew, beside merely reading it, on a PostgreSQL of its own. */
record MarkingSpeed(BenchSize size, PrintStream progress) {

    BenchReport measured(Path exams, CleanUp ending) throws FolderUnreadable, IOException, SQLException {
        FrozenExam exam = SampleExam.of(new BanksReader(exams).readIfChanged().orElseThrow());
        SampleSession session = SampleSession.of(size.attempts());
        progress.println("Starting a PostgreSQL of its own …");
        BenchDatabase database = ending.later(BenchDatabase.start());
        try (Connection connection = database.connect()) {
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
}
