package de.tum.klausur.question;

/** How hard the author thinks a question is for the course's median student. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
