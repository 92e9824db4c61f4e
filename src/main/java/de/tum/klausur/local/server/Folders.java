package de.tum.klausur.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders as wholes. */
public final class Folders {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private Folders() {}

    /** Deletes it with all it holds; nothing happens where it is absent. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Writes a file that nobody else on this machine may read, whatever it was before. */
    public static void writePrivately(Path file, String text) throws IOException {
        makePrivate(file);
        Files.writeString(file, text);
    }

    /** Makes sure that the file is there and that nobody else may read it. */
    public static void makePrivate(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.setPosixFilePermissions(file, OWNER);
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        }
    }
}
