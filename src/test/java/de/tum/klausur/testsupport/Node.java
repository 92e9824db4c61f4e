package de.tum.klausur.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, which can be killed and started again at the same address. */
public final class Node {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private final int port;
    private final String mark;
    private final Path log;
    private final Map<String, String> settings;
    private Process process;

    /**
     * Starts it; {@link #awaitReady} waits until it answers.
     *
     * @param port of this machine, a free one
     * @param mark an argument by which a later run finds it
     * @param log where it writes
     * @param settings of its environment, besides its port
     */
    Node(int port, String mark, Path log, Map<String, String> settings) {
        this.port = port;
        this.mark = mark;
        this.log = log;
        this.settings = Map.copyOf(settings);
        this.process = launched();
    }

    /** Its port on this machine. */
    public int port() {
        return port;
    }

    /** Its address, the same after a restart. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Kills it as a power cut would: without a chance to finish anything. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again and waits until it is ready. */
    public void restart() {
        kill();
        process = launched();
        awaitReady();
    }

    private Process launched() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                mark,
                "-jar",
                System.getProperty("klausur.app", "target/quarkus-app/quarkus-run.jar"));
        builder.environment().putAll(settings);
        builder.environment().put("KLAUSUR_PORT", String.valueOf(port));
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers. */
    Node awaitReady() {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(url() + "/q/health/ready")).build();
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, question)) {
                if (process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                        || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("Klausur did not start; see " + log);
                }
            }
            return this;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
