package de.tum.klausur.result.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** TUM's scale from best to worst, and {@code X} for those who did not appear or left everything blank. */
public enum Grade {
    G1_0("1.0"),
    G1_3("1.3"),
    G1_7("1.7"),
    G2_0("2.0"),
    G2_3("2.3"),
    G2_7("2.7"),
    G3_0("3.0"),
    G3_3("3.3"),
    G3_7("3.7"),
    G4_0("4.0"),
    G4_3("4.3"),
    G4_7("4.7"),
    G5_0("5.0"),
    /** Did not appear or left everything blank; counts as 5.0, yet is never the outcome of a grade key. */
    X("X");

    private final String written;

    Grade(String written) {
        this.written = written;
    }

    /** The grades that credits can earn, best first: all but {@code X}. */
    public static List<Grade> scale() {
        return Arrays.stream(values()).filter(grade -> grade != X).toList();
    }

    /** Reads the written form, e.g. {@code 1.3} or {@code X}. */
    public static Optional<Grade> parse(String written) {
        return Arrays.stream(values())
                .filter(grade -> grade.written.equals(written))
                .findFirst();
    }

    /** Whether the exam is passed with this grade: 4.0 or better. */
    public boolean passes() {
        return compareTo(G4_0) <= 0;
    }

    /** Whether this grade is better than {@code other}; {@code X} is the worst of all. */
    public boolean betterThan(Grade other) {
        return compareTo(other) < 0;
    }

    @Override
    public String toString() {
        return written;
    }
}
