package de.tum.klausur.session.roster;

/**
 * What goes back to TUMonline for one student.
 *
 * @param grade as TUMonline spells it
 * @param date DD.MM.YYYY
 * @param remark blank: the cell stays as it is
 */
public record Assessment(String grade, String date, String remark) {}
