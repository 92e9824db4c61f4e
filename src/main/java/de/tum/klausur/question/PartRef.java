package de.tum.klausur.question;

import de.tum.klausur.question.part.PartId;
import java.util.Optional;

/** One part of one question, written {@code l9-output-size/a} in URLs, journal and marks. */
public record PartRef(QuestionId question, PartId part) {

    /** Reads the written form; empty where {@code text} does not have it. */
    public static Optional<PartRef> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String question = text.substring(0, slash);
        String part = text.substring(slash + 1);
        return QuestionId.isValid(question) && PartId.isValid(part)
                ? Optional.of(new PartRef(new QuestionId(question), new PartId(part)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return question + "/" + part;
    }
}
