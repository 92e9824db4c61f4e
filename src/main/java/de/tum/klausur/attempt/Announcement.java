package de.tum.klausur.attempt;

import de.tum.klausur.question.part.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * What a lecturer told all students of a session.
 *
 * @param number from 1, in the order in which they were told
 * @param by the lecturer
 * @param en in English, empty where it was written in German alone
 * @param de in German, empty where it was written in English alone
 */
record Announcement(int number, Instant at, UUID by, String en, String de) {

    /** Characters of one language. */
    static final int LONGEST = 1_000;

    /** The language in which it is told to who reads this one: the other, where it wasn't written in it. */
    Language languageFor(Language reader) {
        return text(reader).isEmpty() ? other(reader) : reader;
    }

    String text(Language language) {
        return switch (language) {
            case EN -> en;
            case DE -> de;
        };
    }

    private static Language other(Language language) {
        return switch (language) {
            case EN -> Language.DE;
            case DE -> Language.EN;
        };
    }
}
