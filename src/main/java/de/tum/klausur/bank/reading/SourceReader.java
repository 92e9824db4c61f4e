package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.Parsed;
import java.util.Optional;

/** Reads the texts of one question that lie in no file yet. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * The question, or all that is wrong with its texts.
     *
     * @param path where its English file would lie, as in {@code banks/09-cnn/l9-output-size.md}
     * @param en its English text with line feeds as line ends
     * @param de its German text, if there is any
     * @param beside what the folder adds to it
     */
    public static Parsed<WrittenQuestion> read(String path, String en, Optional<String> de, Beside beside) {
        return new QuestionReader().read(path, en, de, beside).content();
    }
}
