package de.tum.klausur.session.roster;

/**
 * A student's row in which something else stands already than is to be written: somebody has graded it elsewhere.
 *
 * @param there what stands in the columns GRADE, DATE_OF_ASSESSMENT and REMARK, blank where a cell is empty
 * @param fresh what would be written there
 */
public record Prefilled(RosterEntry student, Assessment there, Assessment fresh) {

    /** Whether writing would replace something by something else. */
    boolean differs() {
        return replaces(there.grade(), fresh.grade())
                || replaces(there.date(), fresh.date())
                || (!fresh.remark().isBlank() && replaces(there.remark(), fresh.remark()));
    }

    private static boolean replaces(String before, String after) {
        return !before.isBlank() && !before.equals(after);
    }
}
