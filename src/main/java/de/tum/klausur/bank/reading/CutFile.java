package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.Problems;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.Document;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.Section;
import de.tum.klausur.bank.format.source.WrittenText;
import de.tum.klausur.bank.format.source.WrittenTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of a question's two files, cut once for all who look at its texts.
 *
 * @param texts the values of its header
 * @param problems what double quotes lose in them
 */
record CutFile(String path, Document file, List<WrittenText> texts, Problems problems) {

    /** Those of the English and the German file that can be cut; what can't be is told elsewhere. */
    static List<CutFile> of(QuestionSource source) {
        List<CutFile> files = new ArrayList<>();
        cut(source.path(), source.en()).forEach(files::add);
        source.de().stream().flatMap(de -> cut(source.germanPath(), de)).forEach(files::add);
        return files;
    }

    private static Stream<CutFile> cut(String path, String text) {
        return Document.read(text, ProblemLog.NOWHERE).stream().map(file -> {
            Problems problems = new Problems(path);
            return new CutFile(path, file, WrittenTexts.of(file.header(), problems), problems);
        });
    }

    /** The stem and the sections. */
    Stream<Block> blocks() {
        return Stream.concat(Stream.of(file.stem()), file.sections().stream().map(Section::body));
    }
}
