package de.tum.klausur.exam.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the course keeps out of graded exams unless the lecturer allows it. */
enum Reserved {
    /** The guest lecture, whose content is not announced. */
    GUEST_LECTURE("L14"),
    /** The rules of the course itself: for quizzes only. */
    COURSE_RULES("L1.14");

    private final String word;

    Reserved(String word) {
        this.word = word;
    }

    /** As a blueprint writes it: a lecture or an objective. */
    public String word() {
        return word;
    }

    public static Optional<Reserved> of(String word) {
        return Arrays.stream(values())
                .filter(reserved -> reserved.word.equals(word))
                .findFirst();
    }

    /** Whether a question of that lecture's bank with these objectives is about it. */
    public boolean holds(String lecture, List<String> objectives) {
        return lecture.equals(word)
                || objectives.stream()
                        .anyMatch(objective -> objective.equals(word) || objective.startsWith(word + "."));
    }
}
