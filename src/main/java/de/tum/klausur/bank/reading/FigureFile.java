package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A picture file: what it is, is told by its content and not by its name. */
final class FigureFile {

    static final int LARGEST = 512 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int START = 512;

    private FigureFile() {}

    /** Whether a file of this name is taken for a picture at all. */
    public static boolean isNamedSo(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".svg", ".png", ".jpg", ".jpeg").stream().anyMatch(lower::endsWith);
    }

    static Parsed<Figure> read(String path, byte[] content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (startsWith(content, PNG)) {
            return new Parsed<>(Optional.of(Figure.of(name, FigureKind.PNG, content)), List.of());
        }
        if (startsWith(content, JPEG)) {
            return new Parsed<>(Optional.of(Figure.of(name, FigureKind.JPEG, content)), List.of());
        }
        List<FileProblem> problems = looksLikeXml(content)
                ? new SvgCheck(path).check(content)
                : List.of(new FileProblem(
                        path, 1, 1, "this is neither SVG nor PNG nor JPEG", "export the picture again in one of them"));
        return problems.isEmpty()
                ? new Parsed<>(Optional.of(Figure.of(name, FigureKind.SVG, content)), List.of())
                : new Parsed<>(Optional.empty(), problems);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean looksLikeXml(byte[] content) {
        String start = new String(content, 0, Math.min(START, content.length), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }
}
