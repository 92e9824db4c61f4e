package de.tum.klausur.bank.folder;

import de.tum.klausur.bank.format.FileProblem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One look at a part of exams/. Symbolic links below the folder are refused: they could lead out of it.
 *
 * @param files path below the folder, with {@code /}, and stamp; hidden files are left out
 * @param unreadable folders that could not be looked into
 * @param problems what is no plain file, or could not be looked at
 */
public record FolderScan(SortedMap<String, Stamp> files, Set<String> unreadable, List<FileProblem> problems) {

    static final int MOST_FILES = 10_000;

    /** The folder of the part, and folders in it; a bank has no sub-folders. */
    private static final int DEEPEST = 2;

    public FolderScan {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unreadable = Set.copyOf(unreadable);
        problems = List.copyOf(problems);
    }

    /**
     * Looks through one part of the folder.
     *
     * @param folder exams/, which may itself be a symbolic link
     * @param part {@code banks} or {@code papers}
     * @throws FolderUnreadable where the part is missing or may not be read
     */
    public static FolderScan of(Path folder, String part) throws FolderUnreadable {
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
