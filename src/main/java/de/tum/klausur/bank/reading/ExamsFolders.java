package de.tum.klausur.bank.reading;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders whose banks and papers are one content: this repository's, and maybe a private one beside it. Paths in the
 * first stay as they are in it, {@code banks/…}; those in a further one begin with its name, {@code private/banks/…}, so
 * that a further folder changes nothing for the first.
 */
public final class ExamsFolders {

    /** How the first folder is called where its name is told. */
    private static final String FIRST = "exams";

    /** Names that a path could begin with otherwise. */
    private static final List<String> TAKEN = List.of(FIRST, "banks", "papers");

    private final Map<String, Path> byPrefix = new LinkedHashMap<>();

    private ExamsFolders(Collection<Path> folders) {
        folders.stream()
                .collect(LinkedHashMap<Path, Path>::new, ExamsFolders::addOnce, Map::putAll)
                .values()
                .forEach(folder -> byPrefix.put(byPrefix.isEmpty() ? "" : name(folder) + "/", folder));
        if (byPrefix.isEmpty()) {
            throw new IllegalArgumentException("no folder of questions is named");
        }
    }

    /** Those that a text names, parted by the machine's path separator; also how the setting is read. */
    public static ExamsFolders of(String paths) {
        return new ExamsFolders(Stream.of(paths.split(File.pathSeparator, -1))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList());
    }

    /** One folder alone. */
    public static ExamsFolders only(Path folder) {
        return new ExamsFolders(List.of(folder));
    }

    /** In the order in which they were named. */
    public List<Path> all() {
        return List.copyOf(byPrefix.values());
    }

    /** Those that are not there now, or may not be read. */
    public List<Path> missing() {
        return all().stream()
                .filter(folder -> !Files.isDirectory(folder) || !Files.isReadable(folder))
                .toList();
    }

    /** The one whose paths have no name before them. */
    public Path first() {
        return all().getFirst();
    }

    /** A path with the name of its folder in any case, as people are shown it: {@code exams/banks/…}. */
    public static String named(String path) {
        return path.startsWith("banks/") || path.startsWith("papers/") ? FIRST + "/" + path : path;
    }

    /** The folders by what their paths begin with: nothing for the first. */
    Map<String, Path> byPrefix() {
        return Map.copyOf(byPrefix);
    }

    /** Where the file of this path lies. */
    Path file(String path) {
        return byPrefix.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && path.startsWith(entry.getKey()))
                .map(entry ->
                        entry.getValue().resolve(path.substring(entry.getKey().length())))
                .findFirst()
                .orElseGet(() -> first().resolve(path));
    }

    private static void addOnce(Map<Path, Path> seen, Path folder) {
        seen.putIfAbsent(folder.toAbsolutePath().normalize(), folder);
    }

    private String name(Path folder) {
        String own = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse(FIRST);
        String name = own;
        for (int number = 2; TAKEN.contains(name) || byPrefix.containsKey(name + "/"); number++) {
            name = own + "-" + number;
        }
        return name;
    }
}
