package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One look at a part of exams/, or of several such folders. Symbolic links below a folder are refused: they could lead out
 * of it.
 *
 * @param files path as {@link ExamsFolders} tells it, with {@code /}, and stamp; hidden files are left out
 * @param unreadable folders that could not be looked into
 * @param problems what is no plain file, or could not be looked at
 */
public record FolderScan(SortedMap<String, Stamp> files, Set<String> unreadable, List<FileProblem> problems) {

    static final int MOST_FILES = 10_000;

    private static final String BANKS = "banks";

    /** The folder of the part, and folders in it; a bank has no sub-folders. */
    private static final int DEEPEST = 2;

    public FolderScan {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unreadable = Set.copyOf(unreadable);
        problems = List.copyOf(problems);
    }

    /**
     * Looks through one part of all folders. Where one of several can't be read, the others are: it is a problem then.
     *
     * @param part {@code banks} or {@code papers}
     * @throws FolderUnreadable where the part is missing or may not be read in all of them
     */
    public static FolderScan of(ExamsFolders folders, String part) throws FolderUnreadable {
        if (folders.all().size() == 1) {
            return of(folders.first(), part);
        }
        FolderScan all = new FolderScan(new TreeMap<>(), Set.of(), List.of());
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Path> entry : new TreeMap<>(folders.byPrefix()).entrySet()) {
            try {
                all = all.with(of(entry.getValue(), part), entry.getKey());
            } catch (FolderUnreadable unreadable) {
                faults.add(String.valueOf(unreadable.getMessage()));
                all = all.with(missing(entry.getValue(), part, faults.getLast()), entry.getKey());
            }
        }
        if (faults.size() == folders.all().size()) {
            throw new FolderUnreadable(String.join("; ", faults));
        }
        return all;
    }

    /** A part that isn't there hides what was in it; told, unless it is papers that a folder of banks does without. */
    private static FolderScan missing(Path folder, String part, String fault) {
        boolean done = !part.equals(BANKS) && Files.isDirectory(folder.resolve(BANKS));
        FileProblem problem = new FileProblem(
                part + "/", 1, 1, fault, "make it, or check where the setting points; its last good versions stay");
        return new FolderScan(new TreeMap<>(), Set.of(part), done ? List.of() : List.of(problem));
    }

    private FolderScan with(FolderScan other, String prefix) {
        SortedMap<String, Stamp> together = new TreeMap<>(files);
        other.files.forEach((path, stamp) -> together.put(prefix + path, stamp));
        Set<String> hidden = new HashSet<>(unreadable);
        other.unreadable.forEach(folder -> hidden.add(prefix + folder));
        List<FileProblem> all = new ArrayList<>(problems);
        other.problems.forEach(problem -> all.add(new FileProblem(
                prefix + problem.path(), problem.line(), problem.column(), problem.message(), problem.hint())));
        return new FolderScan(together, hidden, all);
    }

    /**
     * Looks through one part of one folder.
     *
     * @param folder exams/, which may itself be a symbolic link
     * @param part {@code banks} or {@code papers}
     * @throws FolderUnreadable where the part is missing or may not be read
     */
    static FolderScan of(Path folder, String part) throws FolderUnreadable {
        try {
            Path root = folder.toRealPath();
            Path start = root.resolve(part);
            if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
                throw new FolderUnreadable("there is no folder " + start);
            }
            FolderVisitor visitor = new FolderVisitor(root, start);
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor);
            return visitor.scan();
        } catch (IOException e) {
            throw new FolderUnreadable("the folder " + folder.toAbsolutePath() + " can't be read: " + e);
        }
    }

    /** @throws NullPointerException where the scan has no such file */
    Stamp stamp(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** Whether {@code path} lies in a folder that could not be looked into. */
    public boolean hidesBelow(String path) {
        return unreadable.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }
}
