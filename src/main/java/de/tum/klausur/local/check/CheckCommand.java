package de.tum.klausur.local.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.tum.klausur.bank.check.CheckReport;
import de.tum.klausur.bank.check.ReportDocument;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.exam.check.ExamsCheck;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Checks exams/ folders without starting the platform: {@code check [folder ...] [--format json]}. */
final class CheckCommand {

    private static final int SOUND = 0;
    private static final int ERRORS = 1;
    private static final int WRONG_USE = 2;

    private CheckCommand() {}

    /** Ends with 0 where there are no errors, 1 where there are, 2 for wrong use. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** Does the same, telling it to {@code out} and what keeps it from it to {@code err}; gives the exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Optional<CheckArguments> read = CheckArguments.read(arguments);
        if (read.isEmpty()) {
            err.println(CheckArguments.USAGE);
            return WRONG_USE;
        }
        long begin = System.nanoTime();
        try {
            CheckReport report = ExamsCheck.of(read.get().exams());
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            tell(report, took, read.get().json(), out);
            return report.errors().isEmpty() ? SOUND : ERRORS;
        } catch (FolderUnreadable unreadable) {
            err.println(unreadable.getMessage());
            return WRONG_USE;
        }
    }

    private static void tell(CheckReport report, Duration took, boolean json, PrintStream out) {
        String text = json ? json(report, took) : new HumanReport(report, took).text();
        // Paths and messages are UTF-8 whatever the machine's language is.
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String json(CheckReport report, Duration took) {
        try {
            return new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(ReportDocument.of(report, took))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
