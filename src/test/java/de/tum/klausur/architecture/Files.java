package de.tum.klausur.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's files as texts, for rules about them. */
final class Files {

    private Files() {}

    static String text(Path file) {
        try {
            return java.nio.file.Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return text(Path.of(file));
    }

    /** All files below {@code folder} whose name ends in {@code ending}. */
    static List<Path> below(String folder, String ending) {
        try (Stream<Path> files = java.nio.file.Files.walk(Path.of(folder))) {
            return files.filter(java.nio.file.Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code pattern} finds in {@code text}, sorted, each once. */
    static java.util.SortedSet<String> found(String pattern, String text) {
        TreeSet<String> all = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).forEach(all::add);
        return all;
    }
}
