package de.tum.klausur.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tum.klausur.local.server.StartProblem;
import de.tum.klausur.shared.CalledByFramework;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts Klausur: the servers it brings along where none are named, then the application; stops them in reverse. */
@QuarkusMain
@CalledByFramework("The packaged application's entry point finds main by name, from a package of its own")
public final class KlausurMain {

    private static final String STARTED = "klausur.started";
    private static final Progress PROGRESS = new Progress(System.out);

    /** As shells count an end by Ctrl-C. */
    private static final int INTERRUPTED = 130;

    /** Whether the application came to its end by itself, be it a start that failed. */
    private static volatile boolean ended;

    private KlausurMain() {}

    /** The environment says what is brought along; see README.md. */
    public static void main(String... args) {
        Settings settings = new Settings(System.getenv());
        try {
            // Live reload calls main again in the same JVM; the servers stay.
            if (System.getProperty(STARTED) == null) {
                prepare(settings);
                System.setProperty(STARTED, "yes");
            }
            PROGRESS.say("Klausur starts …");
            Quarkus.run(Welcome.class, KlausurMain::end, args);
        } catch (RuntimeException failure) {
            fail(failure);
            System.exit(1);
        }
    }

    private static void prepare(Settings settings) {
        if (settings.isProduction()) {
            ProductionGuard.require(settings);
            return;
        }
        requireNamed(settings);
        PROGRESS.say("The home is " + settings.home());
        LocalServers servers = LocalServers.of(settings, PROGRESS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers), "stop"));
        lead(Map.of(
                "KLAUSUR_URL", settings.address(),
                "KLAUSUR_OIDC_SECRET", DemoRealm.clientSecret(),
                "KLAUSUR_SECRET", DemoRealm.COOKIE_SECRET));
        lead(servers.start(PROGRESS));
        if (settings.bringsServers()) {
            lead(Map.of(
                    "KLAUSUR_RECEIPT_KEYS", DemoReceiptKey.in(settings.home()).toString()));
            // The window belongs to progress and logins; what the application says is in the file.
            lead(Map.of(
                    "quarkus.log.console.level", "WARN",
                    "quarkus.log.file.enabled", "true",
                    "quarkus.log.file.path", settings.log().toString(),
                    // A start that failed is told by us, in words; its trace is in the file.
                    "quarkus.log.category.\"io.quarkus.runtime.Application\".level", "OFF"));
        }
    }

    /** @throws StartProblem where a server that the environment names can't be used */
    private static void requireNamed(Settings settings) {
        NamedDatabase.problem(settings).ifPresent(problem -> {
            throw new StartProblem(problem);
        });
        settings.value("KLAUSUR_OIDC_URL").ifPresent(NamedRealm::ask);
    }

    /** The application reads these as if they came from the environment, which goes first. */
    private static void lead(Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (System.getenv(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private static void stop(LocalServers servers) {
        PROGRESS.say("Klausur stops …");
        Application application = Application.currentApplication();
        boolean halfway = application != null && !application.isStarted() && !ended;
        if (halfway) {
            mute();
        } else if (application != null && application.isStarted()) {
            // Before its servers, since it would complain about a database that goes away.
            application.stop();
        }
        servers.close();
        PROGRESS.say("Klausur has stopped; its data are kept.");
        if (halfway) {
            // It would go on starting, without servers; a transaction that is cut off leaves nothing behind.
            Runtime.getRuntime().halt(INTERRUPTED);
        }
    }

    /** An application stopped while it starts says nothing that anybody needs. */
    private static void mute() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private static void end(int code, @Nullable Throwable failure) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return; // live reload ends the application, not the JVM with its servers
        }
        ended = true;
        if (failure != null) {
            fail(failure);
        }
        System.exit(code);
    }

    private static void fail(Throwable failure) {
        System.err.println("\n" + new StartFailure(failure).told(new Settings(System.getenv())));
    }
}
