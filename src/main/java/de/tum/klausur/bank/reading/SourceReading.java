package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.version.Figure;
import java.util.Map;
import java.util.Optional;

/** Reads the texts of one question that lie in no file yet. */
public final class SourceReading {

    private SourceReading() {}

    /**
     * The question, or all that is wrong with its texts.
     *
     * @param path where its English file would lie below exams/
     * @param en its English text with line feeds as line ends
     * @param de its German text, if there is any
     * @param beside the pictures that it may show, by name
     */
    public static Parsed<WrittenQuestion> read(
            String path, String en, Optional<String> de, Map<String, Figure> beside) {
        return new QuestionReader().read(path, en, de, beside).content();
    }
}
