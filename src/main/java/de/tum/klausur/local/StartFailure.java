package de.tum.klausur.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** A start that failed, in words; what they leave out goes to the log. */
record StartFailure(Throwable failure) {

    /** What is wrong and what to do. */
    String told(Settings settings) {
        return causes().stream()
                .map(cause -> known(cause, settings))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> "Klausur did not start: %s%s".formatted(root(), kept(settings)));
    }

    private List<Throwable> causes() {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
    }

    private Throwable root() {
        return causes().getLast();
    }

    /** Empty where nothing is known of such a cause. */
    private static String known(Throwable cause, Settings settings) {
        return switch (cause) {
            case StartProblem problem -> String.valueOf(problem.getMessage());
            case BindException busy ->
                "Port %d for Klausur is in use by another program. End that program, or choose another port: KLAUSUR_PORT=%d"
                        .formatted(settings.port(), settings.port() + 1);
            case FlywayValidateException otherVersion ->
                ("The database was made by another version of Klausur, whose tables are different. Start that version, "
                        + (settings.bringsPostgres()
                                ? "or begin anew in another folder: KLAUSUR_HOME=… ./klausur run"
                                : "or name another database: KLAUSUR_DB_URL=…"));
            case FileSystemException file
            when file.getReason() != null ->
                "%s: %s. Klausur needs to read and write there, and 1 GB of room."
                        .formatted(file.getFile(), file.getReason());
            default -> "";
        };
    }

    /** Keeps the trace in the log of a Klausur that has one, and says where. */
    private String kept(Settings settings) {
        if (settings.isProduction() || !settings.bringsServers()) {
            return "";
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Files.writeString(
                    settings.log(), trace.toString(), UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "\nMore of it is in " + settings.log();
        } catch (IOException e) {
            return "\nIts log " + settings.log() + " can't be written either: " + e;
        }
    }
}
