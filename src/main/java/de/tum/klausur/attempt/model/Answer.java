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

    /** Whether nothing is ticked and nothing but white space is typed. */
    public boolean blank() {
        return isBlank(response);
    }

    static boolean isBlank(Response response) {
        return switch (response) {
            case Response.Ticked ticked -> ticked.options().isEmpty();
            case Response.Typed typed -> typed.text().isBlank();
            case Response.Filled filled -> filled.fields().values().stream().allMatch(String::isBlank);
        };
    }
}
