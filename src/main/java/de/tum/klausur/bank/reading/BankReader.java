package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.format.BankHeaderParser;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.WrittenId;
import de.tum.klausur.bank.version.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the folder of one bank. */
final class BankReader {

    private static final String GERMAN = ".de.md";

    /** The files of one question, as far as they can be read. */
    private record Source(String path, Parsed<String> en, Parsed<String> de) {}

    private final FolderContent content;
    private final FolderScan scan;
    private final QuestionReader questions;

    BankReader(FolderContent content, FolderScan scan, QuestionReader questions) {
        this.content = content;
        this.scan = scan;
        this.questions = questions;
    }

    static boolean isQuestion(String path) {
        return path.endsWith(".md") && !path.endsWith("/README.md");
    }

    /** @param files the paths of the folder's files */
    BankFolder read(String path, List<String> files) {
        List<FileProblem> problems = new ArrayList<>();
        Map<String, Figure> figures = new TreeMap<>();
        files.stream().filter(FigureFile::isNamedSo).forEach(file -> {
            Parsed<Figure> figure = content.figure(file, scan);
            figure.value().ifPresent(sound -> figures.put(sound.name(), sound));
            problems.addAll(figure.problems());
        });
        problems.addAll(alone(files));
        List<Source> sources = files.stream()
                .filter(file -> isQuestion(file) && !file.endsWith(GERMAN))
                .map(this::source)
                .toList();
        Parsed<String> header = header(path + "/" + BankFolder.HEADER);
        Parsed<BankHeader> parsed = parsed(path, header);
        boolean gradedOnly = parsed.value().filter(BankHeader::gradedOnly).isPresent();
        Beside beside = new Beside(figures, gradedOnly);
        // Files are read one after the other; parsing them is what takes time.
        List<QuestionFile> read =
                sources.parallelStream().map(source -> question(source, beside)).toList();
        return new BankFolder(path, header.value().flatMap(WrittenId::in), parsed, read, problems);
    }

    /** German files whose English one isn't there. */
    private List<FileProblem> alone(List<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(GERMAN) && !scan.files().containsKey(english(file)))
                .map(file -> new FileProblem(
                        file,
                        1,
                        1,
                        "a German version without the English one",
                        "write " + english(file) + ", or take this file away"))
                .toList();
    }

    private Parsed<String> header(String path) {
        if (!scan.files().containsKey(path)) {
            return new Parsed<>(
                    Optional.empty(),
                    List.of(new FileProblem(
                            path, 1, 1, "a bank needs a file " + BankFolder.HEADER, "with id, lecture and title")));
        }
        return content.text(path, scan);
    }

    private static Parsed<BankHeader> parsed(String folder, Parsed<String> header) {
        return header.value()
                .map(written -> BankHeaderParser.parse(folder + "/" + BankFolder.HEADER, written))
                .orElse(new Parsed<>(Optional.empty(), header.problems()));
    }

    private Source source(String path) {
        String german = path.substring(0, path.length() - ".md".length()) + GERMAN;
        return new Source(
                path,
                content.text(path, scan),
                scan.files().containsKey(german)
                        ? content.text(german, scan)
                        : new Parsed<>(Optional.empty(), List.of()));
    }

    private QuestionFile question(Source source, Beside beside) {
        Parsed<String> en = source.en();
        List<FileProblem> unread = new ArrayList<>(en.problems());
        unread.addAll(source.de().problems());
        return en.value()
                .filter(text -> unread.isEmpty())
                .map(text -> questions.read(source.path(), text, source.de().value(), beside))
                .orElse(new QuestionFile(
                        source.path(), en.value().flatMap(WrittenId::in), new Parsed<>(Optional.empty(), unread)));
    }

    private static String english(String germanPath) {
        return germanPath.substring(0, germanPath.length() - GERMAN.length()) + ".md";
    }
}
