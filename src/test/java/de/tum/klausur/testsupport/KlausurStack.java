package de.tum.klausur.testsupport;

import de.tum.klausur.local.server.EmbeddedKeycloak;
import de.tum.klausur.local.server.EmbeddedPostgres;
import de.tum.klausur.local.server.KeycloakSettings;
import de.tum.klausur.local.server.Ports;
import de.tum.klausur.local.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The real thing for browser tests: real PostgreSQL, real Keycloak and the packaged application as a process of its own,
 * which can be killed and started again on the same database. One per JVM; it ends with the JVM.
 */
public final class KlausurStack {

    static final String MARK = "-Dklausur.test.home=";
    private static final KlausurStack ONLY = new KlausurStack();

    private final int port = Ports.free();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKeycloak keycloak;
    private final Node application;

    private KlausurStack() {
        postgres = TestServers.postgres();
        keycloak = new EmbeddedKeycloak(
                new KeycloakSettings(programs(), TestServers.home().resolve("keycloak"), Ports.free(), realm(), url()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-of-stack"));
        keycloak.start();
        application = new Node(port, MARK + TestServers.home(), log(), settings()).awaitReady();
    }

    /** The running stack. */
    public static KlausurStack running() {
        return ONLY;
    }

    /** The application's address, the same after a restart, e.g. {@code http://localhost:43211}. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The application's port on this machine. */
    public int port() {
        return port;
    }

    /** The database's port on this machine, the same after a restart. */
    public int databasePort() {
        return URI.create(postgres.url().substring("jdbc:".length())).getPort();
    }

    /** The address of the demo realm in the running Keycloak. */
    public String realmUrl() {
        return keycloak.url();
    }

    /** Kills the application as a power cut would: without a chance to finish anything. Database and Keycloak stay. */
    public void kill() {
        application.kill();
    }

    /** Starts the application again on the same database and waits until it is ready. */
    public void restart() {
        application.restart();
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
        new EmbeddedPostgres(TestServers.home(), databasePort()).start();
    }

    /** Kills the database as a power cut would: the server and all that it has started, without a chance to finish anything. */
    public void killDatabase() {
        String data = TestServers.home().resolve("data").toString();
        for (ProcessHandle server : Processes.withCommandLine(data)) {
            Stream.concat(Stream.of(server), server.descendants())
                    .map(process -> {
                        process.destroyForcibly();
                        return process.onExit();
                    })
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    /** Moves the end of an attempt, as if its clock had been put forward; what asks the server hears of it. */
    public void endsIn(String attempt, Duration time) {
        String change = "update attempt set deadline_at = now() + ? * interval '1 millisecond' where id = ?::uuid";
        try (Connection connection =
                        DriverManager.getConnection(postgres.url(), EmbeddedPostgres.USER, postgres.password());
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setLong(1, time.toMillis());
            statement.setString(2, attempt);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("no attempt " + attempt);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    /** A second application on the same database, which it reaches by this port. */
    public Node secondNode(int databasePort) {
        Map<String, String> own = new HashMap<>(settings());
        own.put("KLAUSUR_DB_URL", postgres.url().replaceFirst(":\\d+/", ":" + databasePort + "/"));
        Path log = Path.of("target", "klausur-browser-tests-2.log");
        return new Node(Ports.free(), MARK + TestServers.home(), log, own).awaitReady();
    }

    private Map<String, String> settings() {
        return Map.of(
                "KLAUSUR_DB_URL",
                postgres.url(),
                "KLAUSUR_DB_USER",
                EmbeddedPostgres.USER,
                "KLAUSUR_DB_PASSWORD",
                postgres.password(),
                "KLAUSUR_OIDC_URL",
                keycloak.url(),
                // Who waits for what comes too late needn't wait for a minute more.
                "KLAUSUR_ATTEMPT_GRACE",
                "8S",
                "KLAUSUR_EXAMS_FOLDER",
                exams().toString(),
                "KLAUSUR_RECEIPT_KEYS",
                Path.of("src", "test", "resources", "receipt-keys")
                        .toAbsolutePath()
                        .toString());
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

    /** The demo's, with what nobody may in the shipped one. */
    private static String realm() {
        try {
            return RealmAdmin.ofTests(Files.readString(Path.of("docker", "keycloak", "tum-realm.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        Processes.endTree(List.copyOf(Processes.withCommandLine(MARK + TestServers.home())));
        keycloak.close();
    }
}
