package de.tum.klausur.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Watches how much memory a process holds (RSS), from its beginning to {@link #most}. */
final class Memory {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long EVERY_MS = 100;
    private static final double KB_IN_MB = 1024;

    private final long pid;
    private final Thread watching;
    private volatile double most;
    private volatile boolean ended;

    private Memory(long pid) {
        this.pid = pid;
        this.watching = Thread.ofVirtual().start(this::watch);
    }

    static Memory of(long pid) {
        return new Memory(pid);
    }

    private void watch() {
        try {
            while (!ended) {
                most = Math.max(most, resident(Files.readString(Path.of("/proc", String.valueOf(pid), "status"))));
                Thread.sleep(EVERY_MS);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("The application ended under load", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The most that was seen, in megabytes; ends the watch. */
    double most() throws InterruptedException {
        ended = true;
        watching.join();
        return most;
    }

    /** Megabytes, from the text of {@code /proc/<pid>/status}. */
    static double resident(String status) {
        Matcher found = RESIDENT.matcher(status);
        return found.find() ? Long.parseLong(found.group(1)) / KB_IN_MB : 0;
    }
}
