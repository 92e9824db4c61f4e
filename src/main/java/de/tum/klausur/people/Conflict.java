package de.tum.klausur.people;

/**
 * Why somebody has no say in a matter: they are a candidate themself.
 *
 * @param session title of the session that they are a candidate of
 * @param reach what of it stands against the matter
 */
public record Conflict(String session, Reach reach) {

    /** What a candidate is kept from. */
    public enum Reach {
        /** All that staff do for the session, as long as they are its candidate. */
        SESSION,
        /** What the session's papers can ask, with its keys, until they can't answer it any more. */
        PAPER
    }
}
