package de.tum.klausur.attempt.model;

/**
 * What a student keeps beside a part, or beside the whole attempt, for nobody else: no answer, and never shown to markers.
 *
 * @param revision counts its changes from 1; 0 means that there never was one
 * @param flagged whether the student means to come back to it
 * @param text at most {@value #LONGEST} characters, may be empty
 */
public record Note(int revision, boolean flagged, String text) {

    /** Characters, as browsers and Java count them. */
    public static final int LONGEST = 2000;

    /** Nothing was ever kept. */
    public static final Note NONE = new Note(0, false, "");

    /** Whether it says the same, whichever of the two is newer. */
    public boolean saysAs(Note other) {
        return flagged == other.flagged && text.equals(other.text);
    }
}
