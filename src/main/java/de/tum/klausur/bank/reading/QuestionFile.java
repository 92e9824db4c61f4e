package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.WrittenId;
import java.util.Optional;

/**
 * One question's files, read.
 *
 * @param path of the English file, e.g. {@code banks/09-cnn/l9-output-size.md}
 * @param id the one in its header, also where the rest can't be read
 */
public record QuestionFile(String path, Optional<WrittenId> id, Parsed<WrittenQuestion> content) {

    /** The id that the file's name promises, whatever the file holds. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }
}
