package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.Folders;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes the JDK's cache of loaded and linked classes and of the first methods' profiles (JEP 483, 514, 515), by which the
 * packaged platform starts in a fraction of the time: starts it once on an empty database with a stand-in for the sign-in
 * service, looks at some pages, and ends it. Needs a JDK of version 25 or newer. See ADR 0046.
 */
final class AotCacheCommand {

    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;

    /** Pages that anybody may ask for, and what leads to the sign-in. */
    private static final List<String> LOOKED_AT = List.of("/", "/?lang=de", "/attempts", "/api/attempts", "/q/health");

    private AotCacheCommand() {}

    /** The jar and where the cache goes; ends with 0 where it is made, 1 where it isn't, 2 for wrong use. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.err));
    }

    private static int run(List<String> arguments, PrintStream progress) {
        if (arguments.size() != 2) {
            progress.println("The packaged application and the cache's file are needed.");
            return WRONG_USE;
        }
        try (CleanUp ending = new CleanUp()) {
            // Ctrl-C must not leave a server behind.
            Runtime.getRuntime().addShutdownHook(new Thread(ending::close, "stop"));
            make(Path.of(arguments.get(0)).toAbsolutePath(), Path.of(arguments.get(1)), ending);
            return DONE;
        } catch (StartProblem | IOException fault) {
            progress.println(fault.getMessage());
            return BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BROKEN;
        }
    }

    private static void make(Path jar, Path cache, CleanUp ending) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("klausur-aot");
        ending.later(() -> Folders.delete(folder));
        Files.createDirectories(folder.resolve("exams/banks"));
        Files.createDirectories(folder.resolve("exams/papers"));
        BenchDatabase database = ending.later(BenchDatabase.empty());
        SignIn signIn = ending.later(SignIn.start());
        Path made = folder.resolve("made.aot");
        Application.Launch launch = Application.Launch.of(
                        new LoadBench.Packaged(jar, BenchCommand.options(), folder.resolve("exams")),
                        database.server(),
                        signIn,
                        folder)
                .with("-XX:AOTCacheOutput=" + made);
        Application application = ending.later(Application.begin(launch));
        application.awaitReady();
        look(application);
        application.endInPeace();
        if (!Files.isReadable(made)) {
            throw new StartProblem("The JDK made no cache.");
        }
        Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void look(Application application) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String path : LOOKED_AT) {
                browser.send(
                        HttpRequest.newBuilder(URI.create(application.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
