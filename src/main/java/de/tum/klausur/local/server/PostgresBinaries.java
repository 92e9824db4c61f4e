package de.tum.klausur.local.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per version from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin/postgres} below {@code home}.
     *
     * @throws StartProblem where no archive fits this machine
     */
    static Path in(Path home) {
        byte[] archive = archive();
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        Path unpacked = home.resolve("postgresql-%08x".formatted(checksum.getValue()));
        try {
            if (!Files.exists(unpacked)) {
                // Unpacked beside and moved: a run killed in between leaves no half of a server behind.
                Path half = Files.createTempDirectory(home, "unpacking");
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(archive, half);
                Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked to " + unpacked, e);
        }
        return unpacked;
    }

    private static byte[] archive() {
        String name = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StartProblem(
                        "Klausur was built for another machine: it packs no %s. Build it here (./klausur "
                                        .formatted(name)
                                + "run does, once target is deleted), or name a server of your own: KLAUSUR_DB_URL=…");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The name of the archive for a machine; the build packs the one of the machine it runs on (profiles in pom.xml).
     *
     * @param system as the property {@code os.name} tells it
     * @param processor as the property {@code os.arch} tells it
     * @throws StartProblem where there is none
     */
    static String archive(String system, String processor) {
        String os = system.startsWith("Mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        String arch = switch (processor) {
            case "aarch64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            default -> processor;
        };
        if (!List.of("darwin", "linux").contains(os)
                || !List.of("arm_64", "x86_64").contains(arch)) {
            throw new StartProblem(
                    "There is no PostgreSQL to bring along for this machine (%s, %s). Name a server of your own: "
                                    .formatted(system, processor)
                            + "KLAUSUR_DB_URL=jdbc:postgresql://host/db, with KLAUSUR_DB_USER and KLAUSUR_DB_PASSWORD.");
        }
        return "/postgres-%s-%s.txz".formatted(os, arch);
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new XZCompressorInputStream(bytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
