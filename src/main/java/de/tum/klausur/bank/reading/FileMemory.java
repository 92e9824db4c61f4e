package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What files held when they were last read, so that only changed ones are read again. A file is read twice, at two looks
 * with the same stamp, before it counts as settled: some file systems count time so coarsely that a second change leaves
 * the stamp as it was. Not for several threads.
 */
final class FileMemory<T> {

    /** Makes something of a file's bytes. */
    @FunctionalInterface
    interface Reader<T> {
        Parsed<T> read(String path, byte[] content);
    }

    private record Kept<T>(Stamp stamp, boolean settled, Parsed<T> content) {}

    private final Map<String, Kept<T>> kept = new HashMap<>();
    private final int largest;
    private final Reader<T> reader;

    /** @param largest the largest file that is read, in bytes */
    FileMemory(int largest, Reader<T> reader) {
        this.largest = largest;
        this.reader = reader;
    }

    /**
     * What the file holds, or what is wrong with it.
     *
     * @param path by which it is told
     */
    Parsed<T> read(Path file, String path, Stamp stamp) {
        Kept<T> before = kept.get(path);
        boolean seen = false;
        if (before != null && before.stamp().equals(stamp)) {
            if (before.settled()) {
                return before.content();
            }
            seen = true;
        }
        Parsed<T> content = readAnew(file, path);
        kept.put(path, new Kept<>(stamp, seen, content));
        return content;
    }

    /** Whether another look at unchanged stamps could bring nothing new. */
    boolean isSettled() {
        return kept.values().stream().allMatch(Kept::settled);
    }

    /** Forgets all files but these. */
    void keepOnly(Collection<String> paths) {
        kept.keySet().retainAll(paths);
    }

    private Parsed<T> readAnew(Path file, String path) {
        // The link is refused here once more: it may have taken the file's place since the scan.
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(largest + 1);
            return content.length > largest
                    ? problem(path, "the file is larger than " + largest / 1024 + " KiB", "make it smaller")
                    : reader.read(path, content);
        } catch (IOException e) {
            return problem(path, "the file can't be read: " + e.getClass().getSimpleName(), "check who may read it");
        }
    }

    private static <T> Parsed<T> problem(String path, String message, String hint) {
        return new Parsed<>(Optional.empty(), List.of(new FileProblem(path, 1, 1, message, hint)));
    }
}
