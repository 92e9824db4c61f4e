package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.version.Figure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the files of the folders hold, read again only where they changed. Not for several threads. */
public final class FolderContent {

    private static final int LARGEST_TEXT = 256 * 1024;

    private final ExamsFolders folders;
    private final FileMemory<String> texts = new FileMemory<>(LARGEST_TEXT, FolderContent::decode);
    private final FileMemory<Figure> figures = new FileMemory<>(FigureFile.LARGEST, FigureFile::read);

    public FolderContent(ExamsFolders folders) {
        this.folders = folders;
    }

    /** The text of a file of {@code scan} with line feeds as line ends, or what is wrong with it. */
    public Parsed<String> text(String path, FolderScan scan) {
        return texts.read(folders.file(path), path, scan.stamp(path));
    }

    /** The picture in a file of {@code scan}, or what is wrong with it. */
    public Parsed<Figure> figure(String path, FolderScan scan) {
        return figures.read(folders.file(path), path, scan.stamp(path));
    }

    /** Whether looking again at unchanged stamps could bring nothing new. */
    public boolean isSettled() {
        return texts.isSettled() && figures.isSettled();
    }

    /** Forgets files that are gone. */
    public void keepOnly(FolderScan scan) {
        texts.keepOnly(scan.files().keySet());
        figures.keepOnly(scan.files().keySet());
    }

    /** What is no UTF-8 becomes U+FFFD, which the parsers tell with its place. */
    private static Parsed<String> decode(String path, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new Parsed<>(Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text), List.of());
    }
}
