package de.tum.klausur.exam.paper;

/** When students learn how they did. */
public enum Feedback {
    /** In the review that follows the release. */
    AFTER_REVIEW,
    /** With keys and explanations, as soon as the own attempt has ended; for ungraded exams only. */
    IMMEDIATE
}
