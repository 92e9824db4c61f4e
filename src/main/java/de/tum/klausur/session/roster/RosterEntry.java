package de.tum.klausur.session.roster;

import de.tum.klausur.shared.text.CleanText;

/**
 * One student of a roster file.
 *
 * @param line where the student stands, from 1
 * @param programme code of the study programme, blank where the file does not tell it
 */
public record RosterEntry(int line, RegistrationNumber number, String familyName, String givenName, String programme) {

    /** Names are as they are written, but for what no name can hold. */
    public RosterEntry {
        familyName = CleanText.line(familyName);
        givenName = CleanText.line(givenName);
        programme = CleanText.line(programme);
    }
}
