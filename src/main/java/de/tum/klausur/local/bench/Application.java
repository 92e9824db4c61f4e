package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.Ports;
import de.tum.klausur.local.server.Processes;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packaged application as a process of its own, as it is delivered and in the profile of production. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LOOK_EVERY_MS = 10;

    private final Process process;
    private final int port;
    private final Path log;
    private Duration startedIn = Duration.ZERO;

    private Application(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * How it is started.
     *
     * @param jar the package
     * @param options of the JVM
     * @param folder for its log
     */
    record Launch(Path jar, List<String> options, Map<String, String> environment, Path folder) {

        private static final int SECRET_BYTES = 24;

        /** With these servers, and secrets of its own. */
        static Launch of(LoadBench.Packaged packaged, BenchServer server, SignIn signIn, Path folder) {
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            return new Launch(
                    packaged.jar(),
                    packaged.options(),
                    Map.of(
                            "KLAUSUR_DB_URL", server.url(),
                            "KLAUSUR_DB_USER", server.user(),
                            "KLAUSUR_DB_PASSWORD", server.password(),
                            "KLAUSUR_OIDC_URL", signIn.url(),
                            "KLAUSUR_OIDC_SECRET", secret,
                            "KLAUSUR_SECRET", secret,
                            "KLAUSUR_EXAMS", packaged.exams().toAbsolutePath().toString(),
                            "KLAUSUR_HOME", folder.resolve("home").toString()),
                    folder);
        }

        Launch with(String option) {
            List<String> more = new ArrayList<>(options);
            more.add(option);
            return new Launch(jar, more, environment, folder);
        }
    }

    /** Begins the process, which ends by {@link #close}. */
    static Application begin(Launch launch) throws IOException {
        int port = Ports.free();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launch.options());
        command.addAll(List.of("-jar", launch.jar().toString()));
        Path log = launch.folder().resolve("application.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KLAUSUR_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(launch.environment());
        builder.environment().put("KLAUSUR_PORT", String.valueOf(port));
        return new Application(builder.start(), port, log);
    }

    /** Waits until it is ready for requests. */
    void awaitReady() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new StartProblem("The packaged application did not start:\n" + Files.readString(log));
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        startedIn = Duration.between(process.info().startInstant().orElseThrow(), java.time.Instant.now());
    }

    private boolean isReady() throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(address() + "/q/health/ready").toURL().openConnection();
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    /** Whether it has written such a line to its log. */
    boolean logs(Predicate<String> line) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.anyMatch(line);
        }
    }

    /** From the process's beginning to the first request that it was ready for. */
    Duration startedIn() {
        return startedIn;
    }

    long pid() {
        return process.pid();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /**
     * Lets it end by itself, with all that it does at its end.
     *
     * @throws StartProblem where it doesn't come to an end
     */
    void endInPeace() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new StartProblem("The packaged application did not come to an end.");
        }
    }

    @Override
    public void close() {
        Processes.endTree(List.of(process.toHandle()));
    }
}
