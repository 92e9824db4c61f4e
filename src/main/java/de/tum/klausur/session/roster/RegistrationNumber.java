package de.tum.klausur.session.roster;

import java.util.regex.Pattern;

/**
 * A matriculation number as somebody wrote it. Two of them are equal where they differ in leading zeros only, since
 * spreadsheets and login servers drop these; the written form is kept and never rewritten.
 *
 * @param written as it came, without surrounding blanks
 */
public record RegistrationNumber(String written) {

    private static final Pattern TUM = Pattern.compile("[0-9]{8}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    public RegistrationNumber {
        written = written.strip();
    }

    /** The form to compare and to search by: without leading zeros. */
    public String bare() {
        return LEADING_ZEROS.matcher(written).replaceFirst("");
    }

    /** Whether this is written as TUM writes it: eight digits. */
    public boolean isComplete() {
        return TUM.matcher(written).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationNumber number && bare().equals(number.bare());
    }

    @Override
    public int hashCode() {
        return bare().hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
