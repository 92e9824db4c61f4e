package de.tum.klausur.local.bench;

/**
 * How much is measured.
 *
 * @param students of a course
 * @param rounds of saves and pgbench in turns
 * @param seconds of one round
 * @param warmUp seconds of saves that don't count
 * @param opened how many of the students open their exam, and again as many before that don't count
 * @param entries of a long journal
 * @param rush seconds within which all students press start
 * @param keys that are typed into fields in a browser
 */
record LoadSize(int students, int rounds, int seconds, int warmUp, int opened, int entries, int rush, int keys) {

    /** A course of the introduction. */
    public static final LoadSize COURSE = new LoadSize(1_500, 3, 10, 20, 300, 5_000, 10, 300);
}
