package de.tum.klausur.testsupport;

import de.tum.klausur.local.server.EmbeddedKeycloak;
import de.tum.klausur.local.server.EmbeddedPostgres;
import de.tum.klausur.local.server.Folders;
import de.tum.klausur.local.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The servers of this test JVM, in a temporary folder that dies with it. What a killed test run left behind is cleared
 * away by the next one.
 */
final class TestServers {

    private static final String PREFIX = "klausur-test-";
    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));
    /** The folder's name survives in a system property, since Quarkus loads this class once per class loader. */
    private static final String STARTED = "klausur.test.postgres";

    private TestServers() {}

    /** The temporary folder of this JVM. */
    static Path home() {
        return PARENT.resolve(PREFIX + ProcessHandle.current().pid());
    }

    /** The one PostgreSQL of this JVM, started at first use. */
    static synchronized EmbeddedPostgres postgres() {
        Path home = home();
        boolean first = System.getProperty(STARTED) == null;
        if (first) {
            clearLeftOvers();
            System.setProperty(STARTED, home.toString());
        }
        EmbeddedPostgres server = new EmbeddedPostgres(makeReachable(home), 0).start();
        if (first) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home), "end-of-test-postgres"));
        }
        return server;
    }

    private static Path makeReachable(Path home) {
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clearLeftOvers() {
        try (Stream<Path> all = Files.list(PARENT)) {
            List<Path> orphans = all.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(TestServers::isOrphaned)
                    .toList();
            for (Path home : orphans) {
                Processes.endTree(Processes.withCommandLine(KlausurStack.MARK + home));
                EmbeddedKeycloak.endLeftOver(home.resolve("keycloak"));
                end(new EmbeddedPostgres(home, 0).start(), home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrphaned(Path home) {
        String pid = home.getFileName().toString().substring(PREFIX.length());
        return Files.isWritable(home)
                && pid.matches("\\d{1,9}")
                && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void end(EmbeddedPostgres server, Path home) {
        try {
            server.close();
            Folders.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
