package de.tum.klausur.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Short-lived commands of the operating system. */
final class Command {

    private Command() {}

    /** Whether the command exists and ends with 0. */
    public static boolean succeeds(List<String> command) {
        try {
            return run(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD))
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * Runs it in {@code folder}; all output goes to {@code log}.
     *
     * @return its exit code
     */
    public static int logged(List<String> command, Path folder, Path log) throws IOException {
        return run(new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    private static int run(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted.", e);
        }
    }
}
