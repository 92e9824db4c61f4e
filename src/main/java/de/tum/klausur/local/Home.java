package de.tum.klausur.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tum.klausur.local.server.Folders;
import de.tum.klausur.local.server.OsUser;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one Klausur on this machine; one process at a time has it. */
final class Home {

    private static final long BYTES_NEEDED = 1_000_000_000;
    private static final long MEGABYTE = 1_000_000;
    private final Path folder;
    private @Nullable FileLock lock;

    private Home(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder and takes it for this process until its end, however it ends.
     *
     * @throws StartProblem where the folder is somebody else's, in use or on a full disk
     */
    static Home take(Path folder) {
        try {
            Files.createDirectories(folder);
            requireSpace(folder, Files.getFileStore(folder).getUsableSpace());
            Home home = new Home(folder);
            home.lock();
            return home;
        } catch (IOException e) {
            throw new StartProblem(
                    "%s can't be used: %s. Make it yours (chown), or give another folder: KLAUSUR_HOME=… ./klausur run"
                            .formatted(folder, e),
                    e);
        }
    }

    /** @throws StartProblem where fewer than 1 GB are usable */
    static void requireSpace(Path folder, long usableBytes) {
        if (usableBytes < BYTES_NEEDED) {
            throw new StartProblem(
                    ("The disk is nearly full: %d MB are free at %s, and Klausur needs 1000. Make room, or give "
                                    + "a folder elsewhere: KLAUSUR_HOME=… ./klausur run")
                            .formatted(usableBytes / MEGABYTE, folder));
        }
    }

    private void lock() throws IOException {
        // The system frees this lock at the end of the process, a killed one included, so it can't go stale.
        Folders.makePrivate(folder.resolve("lock"));
        Folders.makePrivate(folder.resolve("klausur.log"));
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        lock = channel.tryLock();
        if (lock == null) {
            throw new StartProblem(
                    ("Klausur is running in %s already (process %s). Stop it there with Ctrl-C, or start a "
                                    + "second one in a folder and on ports of its own: KLAUSUR_HOME=… KLAUSUR_PORT=… "
                                    + "KLAUSUR_KEYCLOAK_PORT=… ./klausur run")
                            .formatted(
                                    folder,
                                    Files.readString(folder.resolve("lock")).strip()));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(UTF_8)));
    }

    /** PostgreSQL's folder: here, or where nobody gets to if root starts it. */
    Path postgres() {
        if (OsUser.forServers().reaches(folder)) {
            return folder.resolve("postgresql");
        }
        String name = Optional.ofNullable(folder.getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("klausur");
        return Path.of("/var/lib/klausur").resolve("%s-%08x".formatted(name, folder.hashCode()));
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** @throws StartProblem where no Keycloak has been unpacked here */
    Path keycloakPrograms() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.exists(path.resolve("bin").resolve("kc.sh")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new StartProblem(
                            "No Keycloak is unpacked in %s. Use ./klausur run, which does it, or name a server: KLAUSUR_OIDC_URL=…"
                                    .formatted(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
