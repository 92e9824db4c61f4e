package de.tum.klausur.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * CPU time by the kernel's own count ({@code /proc/<pid>/stat}, Linux), in milliseconds.
 *
 * @param application of its process, all threads
 * @param database of PostgreSQL's processes, those that have ended too
 * @param generator of the load generators that have ended
 */
record CpuTime(double application, double database, double generator) {

    /** A tick is 10 ms for all programs, whatever the kernel counts in. */
    private static final double TICK = 10;

    // Places behind the name, which may hold blanks: proc(5) counts them from 3.
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int CHILDREN = 13;

    /** What was used until now. */
    static CpuTime now(Application application, BenchServer server) throws SQLException {
        long postmaster = server.postmaster();
        double database = own(postmaster) + children(postmaster);
        double backends = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(backend -> own(backend.pid()))
                .sum();
        return new CpuTime(
                own(application.pid()),
                database + backends,
                children(ProcessHandle.current().pid()));
    }

    /** What was used since an earlier moment. */
    CpuTime since(CpuTime earlier) {
        return new CpuTime(
                application - earlier.application, database - earlier.database, generator - earlier.generator);
    }

    /** Of the product, the generator left out. */
    double served() {
        return application + database;
    }

    static long parent(long pid) {
        return Long.parseLong(fields(stat(pid))[PARENT]);
    }

    /** Of a process itself; 0 where it has just ended, since its parent counts it then. */
    private static double own(long pid) {
        return millis(stat(pid), OWN);
    }

    /** Of the children that have ended. */
    private static double children(long pid) {
        return millis(stat(pid), CHILDREN);
    }

    /** In user and kernel mode together, from a line of {@code /proc/<pid>/stat}. */
    static double millis(String stat, int place) {
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = fields(stat);
        return (Long.parseLong(fields[place]) + Long.parseLong(fields[place + 1])) * TICK;
    }

    private static String[] fields(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    private static String stat(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No such process")) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
