package de.tum.klausur.question;

import java.util.List;

/**
 * What authors and blueprints ask about a question; no student sees it in an exam.
 *
 * @param objectives ids of the syllabus, e.g. {@code L9.06}
 * @param minutes expected working time
 * @param source where the question comes from
 * @param licence SPDX id, e.g. {@code CC-BY-4.0}
 */
public record QuestionFacts(
        List<String> objectives, Difficulty difficulty, int minutes, String source, String licence) {

    public QuestionFacts {
        objectives = List.copyOf(objectives);
    }
}
