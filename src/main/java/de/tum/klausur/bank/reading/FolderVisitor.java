package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what {@link FolderScan} tells. */
final class FolderVisitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path start;
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<FileProblem> problems = new ArrayList<>();

    FolderVisitor(Path root, Path start) {
        this.root = root;
        this.start = start;
    }

    FolderScan scan() {
        return new FolderScan(files, unreadable, problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (files.size() == FolderScan.MOST_FILES) {
            unreadable.add(name(start)); // what wasn't looked at is not gone
            problem(file, "more than " + FolderScan.MOST_FILES + " files lie in the folder", "put the rest elsewhere");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isRegularFile()) {
            files.put(name(file), new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } else if (attributes.isSymbolicLink()) {
            problem(file, "a symbolic link is not followed", "put the file itself here");
        } else {
            problem(file, "a bank has no folders in it", "put the files beside bank.yaml");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
        if (file.equals(start)) {
            throw reason;
        }
        unreadable.add(name(file));
        problem(file, "this can't be read: " + reason.getClass().getSimpleName(), "check who may read it");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            unreadable.add(name(folder));
            problem(folder, "this folder can't be read to its end", "check the disk, then touch the folder");
        }
        return FileVisitResult.CONTINUE;
    }

    private void problem(Path file, String message, String hint) {
        problems.add(new FileProblem(name(file), 1, 1, message, hint));
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private boolean isHidden(Path file) {
        return !file.equals(start) && file.getFileName().toString().startsWith(".");
    }
}
