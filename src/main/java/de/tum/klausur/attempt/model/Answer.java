package de.tum.klausur.attempt.model;

import de.tum.klausur.question.response.Response;

/**
 * What stands for one part.
 *
 * @param revision counts the part's changes from 1; 0 means never answered
 */
public record Answer(int revision, Response response) {

    /** Nothing was ever saved. */
    public static final Answer NONE = new Answer(0, Response.NONE);

    /** Whether nothing is answered. */
    public boolean isBlank() {
        return response.isBlank();
    }
}
