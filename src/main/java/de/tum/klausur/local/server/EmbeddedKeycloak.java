package de.tum.klausur.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Keycloak of our own on 127.0.0.1 with the demo realm. Its database is kept, so that nobody is signed out by a
 * restart, and made anew when the realm file has changed. One that a killed run left behind is replaced.
 */
public final class EmbeddedKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final String PID_FILE = "server.pid";
    private final KeycloakSettings settings;
    private @Nullable Process process;
    private boolean closed;

    public EmbeddedKeycloak(KeycloakSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws StartProblem where it can't start
     */
    public EmbeddedKeycloak start() {
        try {
            // The database in it holds the logins.
            Files.setPosixFilePermissions(
                    Files.createDirectories(settings.home()), PosixFilePermissions.fromString("rwx------"));
            endLeftOver(settings.home());
            Ports.requireFree(settings.port(), "Keycloak", "KLAUSUR_KEYCLOAK_PORT");
            placeRealm();
            awaitAnswer(launch());
            Folders.writePrivately(settings.imported(), settings.fingerprint());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm's address, which is the issuer of its tokens. */
    public String url() {
        return settings.realmUrl();
    }

    /** Ends the Keycloak that a killed run left behind in {@code home}, if there is one. */
    public static void endLeftOver(Path home) throws IOException {
        Path pidFile = home.resolve(PID_FILE);
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            Processes.endTree(Processes.withCommandLine(pid, "kc.sh"));
            // The script may be gone and its Java still there; Java's command line names the script's number.
            Processes.endTree(Processes.withCommandLine("-Dkc.script.pid=%d ".formatted(pid)));
            Files.delete(pidFile);
        }
    }

    private void placeRealm() throws IOException {
        if (!Files.exists(settings.imported())
                || !Files.readString(settings.imported()).equals(settings.fingerprint())) {
            Folders.delete(settings.database());
            Files.deleteIfExists(settings.imported());
        }
        Path folder =
                Files.createDirectories(settings.programs().resolve("data").resolve("import"));
        Folders.writePrivately(folder.resolve("tum-realm.json"), settings.realm());
    }

    private synchronized Process launch() throws IOException {
        if (closed) {
            throw new StartProblem("Stopped before Keycloak was started.");
        }
        Folders.makePrivate(settings.log());
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        settings.programs().resolve("bin").resolve("kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--db-url=jdbc:h2:file:%s/keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"
                                .formatted(settings.database().toAbsolutePath())))
                .redirectErrorStream(true)
                .redirectOutput(settings.log().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // The simple compiler alone halves the time to the first page.
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx512m");
        builder.environment().put("KLAUSUR_URL", settings.application());
        Process started = builder.start();
        process = started;
        Folders.writePrivately(settings.home().resolve(PID_FILE), String.valueOf(started.pid()));
        return started;
    }

    private void awaitAnswer(Process started) throws IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Instant end = Instant.now().plus(PATIENCE);
            while (!answers(client, question)) {
                if (started.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                        || Instant.now().isAfter(end)) {
                    throw new StartProblem(("Keycloak did not start; its log is %s. If it was interrupted while it was "
                                    + "unpacked or built, delete %s and start again.")
                            .formatted(settings.log(), settings.programs()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted while Keycloak was starting.", e);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it, also while it is starting; its database stays. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (process != null) {
                Processes.endTree(List.of(process.toHandle()));
                Files.deleteIfExists(settings.home().resolve(PID_FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
