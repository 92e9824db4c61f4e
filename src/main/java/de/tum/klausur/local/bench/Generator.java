package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.Folders;
import de.tum.klausur.local.server.Processes;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** wrk, with one file of requests for each of its threads. */
final class Generator implements AutoCloseable {

    private static final String WRK = "wrk";
    private static final int LOOK_EVERY_MS = 20;
    private static final Duration BEFORE_START = Duration.ofSeconds(1);

    private final Path folder;
    private final String address;
    private volatile boolean closed;
    private volatile List<ProcessHandle> running = List.of();

    Generator(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    /**
     * A request and when it may be sent.
     *
     * @param due milliseconds after the start; what comes later than the one before is sent at once
     */
    record Timed(long due, RawRequest request) {}

    /** So many of something in so many files, one after the other dealt out like cards. */
    static <T> List<List<T>> lanes(List<T> all, int count) {
        List<List<T>> lanes = new ArrayList<>();
        for (int lane = 0; lane < count; lane++) {
            int first = lane;
            lanes.add(Stream.iterate(first, place -> place < all.size(), place -> place + count)
                    .map(all::get)
                    .toList());
        }
        return lanes;
    }

    /** Sends the requests of each lane round by round, over so many connections together. */
    GeneratorReport loop(List<List<RawRequest>> lanes, int connections, Duration time)
            throws IOException, InterruptedException {
        Path play = prepare(
                "loop.lua",
                lanes.stream()
                        .map(lane -> lane.stream()
                                .map(request -> new Timed(0, request))
                                .toList())
                        .toList());
        Process process = start(command(lanes.size(), connections, time, play.resolve("loop.lua")), play);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return GeneratorReport.parse(output);
    }

    /** Sends the requests of each lane once, one after the other; gives up when time is over. */
    Played once(List<List<Timed>> lanes, Duration atMost) throws IOException, InterruptedException {
        List<List<Timed>> full = lanes.stream().filter(lane -> !lane.isEmpty()).toList();
        Path play = prepare("once.lua", full);
        List<String> command =
                new ArrayList<>(command(full.size(), full.size(), atMost.multipliedBy(2), play.resolve("once.lua")));
        command.add(String.valueOf(
                ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now().plus(BEFORE_START))));
        Process process = start(command, play);
        long end = System.nanoTime() + BEFORE_START.plus(atMost).toNanos();
        while (process.isAlive() && System.nanoTime() < end && !isDone(play, full.size())) {
            Thread.sleep(LOOK_EVERY_MS);
        }
        process.destroy();
        process.waitFor();
        return played(play, full);
    }

    private static boolean isDone(Path play, int lanes) {
        return Stream.iterate(0, lane -> lane < lanes, lane -> lane + 1)
                .allMatch(lane -> Files.exists(play.resolve(lane + ".done")));
    }

    private static Played played(Path play, List<List<Timed>> lanes) throws IOException {
        List<Played.Answer> answers = new ArrayList<>();
        long all = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            all += lanes.get(lane).size();
            answers.addAll(Played.read(lane, Files.readString(play.resolve(lane + ".told"))));
        }
        return new Played(answers, all - answers.size());
    }

    private Path prepare(String script, List<List<Timed>> lanes) throws IOException {
        Path play = folder.resolve("play");
        Folders.delete(play);
        Files.createDirectories(play);
        try (InputStream in = Generator.class.getResourceAsStream("/bench/" + script)) {
            Files.copy(Objects.requireNonNull(in), play.resolve(script));
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            StringBuilder file = new StringBuilder();
            lanes.get(lane).forEach(timed -> {
                String raw = timed.request().raw();
                file.append(timed.due()).append(' ').append(raw.length()).append('\n');
                file.append(raw).append('\n');
            });
            Files.writeString(play.resolve(lane + ".requests"), file, StandardCharsets.ISO_8859_1);
        }
        return play;
    }

    private List<String> command(int threads, int connections, Duration time, Path script) {
        return List.of(
                WRK,
                "-t" + threads,
                "-c" + Math.max(threads, connections),
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "60s",
                "-s",
                script.toString(),
                address,
                "--",
                script.resolveSibling("").toString());
    }

    private Process start(List<String> command, Path play) throws IOException {
        if (closed) {
            throw new StartProblem("Stopped.");
        }
        Process process = new ProcessBuilder(command)
                .directory(play.toFile())
                .redirectErrorStream(true)
                .start();
        running = List.of(process.toHandle());
        return process;
    }

    /** Makes sure that wrk is there. */
    static void require() {
        try {
            Process process = new ProcessBuilder(WRK, "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new StartProblem("wrk --version does not end.");
            }
        } catch (IOException absent) {
            throw new StartProblem("The benchmark needs wrk, which was not found: sudo apt-get install wrk", absent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        Processes.endTree(running);
    }
}
