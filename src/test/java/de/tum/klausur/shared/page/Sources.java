package de.tum.klausur.shared.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of our files as they lie there. */
final class Sources {

    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path WEB = Path.of("src/main/resources/web");

    private Sources() {}

    /** All files with an ending below a folder, by their names in it, e.g. {@code tags/part.html}. */
    static Map<String, String> of(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
