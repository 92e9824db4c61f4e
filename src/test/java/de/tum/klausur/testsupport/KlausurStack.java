package de.tum.klausur.testsupport;

import de.tum.klausur.local.server.EmbeddedKeycloak;
import de.tum.klausur.local.server.EmbeddedPostgres;
import de.tum.klausur.local.server.KeycloakSettings;
import de.tum.klausur.local.server.Ports;
import de.tum.klausur.local.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real thing for browser tests: real PostgreSQL, real Keycloak and the packaged application as a process of its own,
 * which can be killed and started again on the same database. One per JVM; it ends with the JVM.
 */
public final class KlausurStack {

    static final String MARK = "-Dklausur.test.home=";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final KlausurStack ONLY = new KlausurStack();

    private final int port = Ports.free();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKeycloak keycloak;
    private Process application;

    private KlausurStack() {
        postgres = TestServers.postgres();
        keycloak = new EmbeddedKeycloak(
                new KeycloakSettings(programs(), TestServers.home().resolve("keycloak"), Ports.free(), realm(), url()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-stack"));
        keycloak.start();
        application = launch();
        awaitReady();
    }

    /** The running stack. */
    public static KlausurStack running() {
        return ONLY;
    }

    /** The application's address, the same after a restart, e.g. {@code http://localhost:43211}. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The address of the demo realm in the running Keycloak. */
    public String realmUrl() {
        return keycloak.url();
    }

    /** Kills the application as a power cut would: without a chance to finish anything. Database and Keycloak stay. */
    public void kill() {
        application.destroyForcibly().onExit().join();
    }

    /** Starts the application again on the same database and waits until it is ready. */
    public void restart() {
        kill();
        application = launch();
        awaitReady();
    }

    /** Where the application writes its log. */
    public static Path log() {
        return Path.of("target", "klausur-browser-tests.log");
    }

    /** Takes the database away: its server ends and refuses connections. */
    public void stopDatabase() {
        new EmbeddedPostgres(TestServers.home(), 0).start().close();
    }

    /** Brings the database back, with what was in it, at the address that it had. */
    public void startDatabase() {
        int before = URI.create(postgres.url().substring("jdbc:".length())).getPort();
        new EmbeddedPostgres(TestServers.home(), before).start();
    }

    /** A token of a person of the demo realm, for programs. */
    public String token(String login) {
        return RealmAdmin.token(realmUrl(), login);
    }

    /** Sets how long tokens last that Keycloak gives from now on. */
    public void tokensLast(Duration time) {
        RealmAdmin.of(realmUrl()).tokensLast(time);
    }

    /** Lets Keycloak hang: it takes connections and says nothing. */
    public void holdSignIn() {
        signal("-STOP");
    }

    /** Lets Keycloak go on. */
    public void releaseSignIn() {
        signal("-CONT");
    }

    private static void signal(String signal) {
        try {
            String script = Files.readString(
                            TestServers.home().resolve("keycloak").resolve("server.pid"))
                    .strip();
            for (ProcessHandle java : Processes.withCommandLine("-Dkc.script.pid=%s ".formatted(script))) {
                int code = new ProcessBuilder("kill", signal, String.valueOf(java.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
                if (code != 0) {
                    throw new IllegalStateException("kill " + signal + " answered " + code);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                MARK + TestServers.home(),
                "-jar",
                System.getProperty("klausur.app", "target/quarkus-app/quarkus-run.jar"));
        builder.environment().put("KLAUSUR_DB_URL", postgres.url());
        builder.environment().put("KLAUSUR_DB_USER", EmbeddedPostgres.USER);
        builder.environment().put("KLAUSUR_DB_PASSWORD", postgres.password());
        builder.environment().put("KLAUSUR_OIDC_URL", keycloak.url());
        builder.environment().put("KLAUSUR_PORT", String.valueOf(port));
        // Who waits for what comes too late needn't wait for a minute more.
        builder.environment().put("KLAUSUR_ATTEMPT_GRACE", "8S");
        builder.environment().put("KLAUSUR_EXAMS_FOLDER", exams().toString());
        builder.environment()
                .put(
                        "KLAUSUR_RECEIPT_KEYS",
                        Path.of("src", "test", "resources", "receipt-keys")
                                .toAbsolutePath()
                                .toString());
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(url() + "/q/health/ready")).build();
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, question)) {
                if (application.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                        || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("Klausur did not start; see target/klausur-browser-tests.log");
                }
            }
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

    private static Path programs() {
        Path home = Path.of(System.getProperty("klausur.home", ".klausur"));
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException | java.util.NoSuchElementException e) {
            throw new IllegalStateException("no Keycloak in " + home + ": ./mvnw dependency:unpack@keycloak", e);
        }
    }

    /** The real exams, and one that has every kind of part. */
    private static Path exams() {
        Path all = Path.of("target", "browser-exams");
        copy(Path.of("exams"), all);
        copy(Path.of("src", "test", "resources", "answering"), all);
        return all.toAbsolutePath();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo's, in which the admin may also change the realm, as nobody may in the shipped one. */
    private static String realm() {
        try {
            return RealmAdmin.mayChange(Files.readString(Path.of("docker", "keycloak", "tum-realm.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        Processes.endTree(List.copyOf(Processes.withCommandLine(MARK + TestServers.home())));
        keycloak.close();
    }
}
