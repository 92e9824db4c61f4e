package de.tum.klausur.local.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes of this machine, found by what they were started with. */
public final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Processes() {}

    /** The process of that number if its command line holds {@code part}; numbers are given out again. */
    public static List<ProcessHandle> withCommandLine(long pid, String part) {
        return ProcessHandle.of(pid).stream()
                .filter(process -> holds(process, part))
                .toList();
    }

    /** All whose command line holds {@code part}. */
    public static List<ProcessHandle> withCommandLine(String part) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, part))
                .toList();
    }

    private static boolean holds(ProcessHandle process, String part) {
        return process.info().commandLine().filter(line -> line.contains(part)).isPresent();
    }

    /** Ends them with all they started, in peace where they obey within ten seconds, and waits until they are gone. */
    public static void endTree(List<ProcessHandle> roots) {
        List<ProcessHandle> all = roots.stream()
                .flatMap(root -> Stream.concat(root.descendants(), Stream.of(root)))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.stream().filter(process -> !ends(process)).forEach(process -> {
            process.destroyForcibly();
            ends(process);
        });
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
