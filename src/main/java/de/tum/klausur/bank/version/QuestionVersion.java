package de.tum.klausur.bank.version;

import de.tum.klausur.question.Question;
import java.util.Map;

/**
 * A question exactly as it stood in its files once.
 *
 * @param hash SHA-256 of what the question says and of its figures (see {@link QuestionHash}), 64 lower-case hexadecimal digits
 * @param figures by name; those that the texts show
 */
public record QuestionVersion(String hash, Question question, Map<String, Figure> figures) {

    public QuestionVersion {
        figures = Map.copyOf(figures);
    }
}
