package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.format.FileProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Each objective of a lecture is examined. A lecture without a bank is a warning: an author may check a folder of one bank
 * alone. The guest lecture, L14, has its row but no objectives, until an author writes them into the syllabus.
 */
public final class Coverage {

    /** The rule's name in findings. */
    public static final String NAME = "coverage";

    private Coverage() {}

    /** What isn't examined. */
    public static List<Finding> of(List<LectureRow> lectures) {
        List<Finding> findings = new ArrayList<>();
        for (LectureRow row : lectures) {
            if (row.objectives().missing().isEmpty()) {
                continue;
            }
            boolean empty = row.size().questions() == 0;
            String missing = String.join(", ", row.objectives().missing());
            findings.add(new Finding(
                    empty ? Severity.WARNING : Severity.ERROR,
                    NAME,
                    Subject.NONE,
                    new FileProblem(
                            "banks",
                            1,
                            1,
                            empty
                                    ? "there are no questions on " + row.lecture()
                                    : "no question on " + row.lecture() + " examines " + missing,
                            "name the objective in the header of a question that asks for it")));
        }
        return findings;
    }
}
