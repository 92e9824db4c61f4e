package de.tum.klausur.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What each measurement uses: the running product, the students, and who drives them. */
record Bench(
        LoadSize size, Application application, BenchServer server, Generator generator, Browser browser, Path folder) {

    /** Work that is measured. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException, InterruptedException, SQLException;
    }

    /** What came of work, and what it cost. */
    record Cost<T>(T result, CpuTime used) {}

    <T> Cost<T> measured(Work<T> work) throws IOException, InterruptedException, SQLException {
        CpuTime before = CpuTime.now(application, server);
        T result = work.run();
        return new Cost<>(result, CpuTime.now(application, server).since(before));
    }

    /** Requests in so many lanes, in their order, due at once. */
    static List<List<Generator.Timed>> atOnce(List<RawRequest> requests, int lanes) {
        return Generator.lanes(
                requests.stream()
                        .map(request -> new Generator.Timed(0, request))
                        .toList(),
                lanes);
    }
}
