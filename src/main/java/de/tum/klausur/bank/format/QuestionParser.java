package de.tum.klausur.bank.format;

import de.tum.klausur.question.Question;

/** Reads a question's files. */
public final class QuestionParser {

    private QuestionParser() {}

    /** The question, or everything that is wrong with its files. Never throws, whatever the text. */
    public static Parsed<Question> parse(QuestionSource source) {
        throw new UnsupportedOperationException(source.path());
    }
}
