package de.tum.klausur.question;

import java.util.List;

/**
 * What authors and blueprints ask about a question; no student sees it in an exam.
 *
 * @param objectives ids of the syllabus, e.g. {@code L9.06}
 * @param minutes expected working time
 * @param source where the question comes from
 * @param licence SPDX id, e.g. {@code CC-BY-4.0}
 * @param gradedOnly whether only graded exams may ask it, so that nobody has seen it before
 */
public record QuestionFacts(
        List<String> objectives,
        Difficulty difficulty,
        int minutes,
        String source,
        String licence,
        boolean gradedOnly) {

    public QuestionFacts {
        objectives = List.copyOf(objectives);
    }

    /** The same, kept for graded exams. */
    QuestionFacts keptForGraded() {
        return new QuestionFacts(objectives, difficulty, minutes, source, licence, true);
    }

    /** Those of a question that may be asked anywhere. */
    @SuppressWarnings("checkstyle:ParameterNumber")
    public QuestionFacts(List<String> objectives, Difficulty difficulty, int minutes, String source, String licence) {
        this(objectives, difficulty, minutes, source, licence, false);
    }
}
