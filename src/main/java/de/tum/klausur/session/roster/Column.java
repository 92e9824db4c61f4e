package de.tum.klausur.session.roster;

/** The columns of TUMonline's file that we read or fill; all others pass through untouched. */
enum Column {
    REGISTRATION_NUMBER(true),
    FAMILY_NAME_OF_STUDENT(true),
    FIRST_NAME_OF_STUDENT(true),
    CODE_OF_STUDY_PROGRAMME(false),
    GRADE(true),
    DATE_OF_ASSESSMENT(false),
    REMARK(false);

    private final boolean needed;

    Column(boolean needed) {
        this.needed = needed;
    }

    /** Whether a file without it is of no use; GRADE is needed since the grades go back in the same file. */
    boolean isNeeded() {
        return needed;
    }
}
