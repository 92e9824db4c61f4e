package de.tum.klausur.session.roster;

/**
 * One student of a roster file.
 *
 * @param line where the student stands, from 1
 * @param programme code of the study programme, blank where the file does not tell it
 */
public record RosterEntry(int line, RegistrationNumber number, String familyName, String givenName, String programme) {}
