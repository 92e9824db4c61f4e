package de.tum.klausur.bank.format;

import de.tum.klausur.question.Question;

/** Reads a question's files. */
public final class QuestionParser {

    private QuestionParser() {}

    /** The question, or everything that is wrong with its files. Never throws, whatever the text. */
    public static Parsed<Question> parse(QuestionSource source) {
        return new Parsed<>(
                java.util.Optional.empty(),
                java.util.List.of(new de.tum.klausur.bank.format.FileProblem(source.path(), 1, 1, "not read yet", "")));
    }
}
