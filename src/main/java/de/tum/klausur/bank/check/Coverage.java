package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.Finding;
import de.tum.klausur.bank.check.rule.Severity;
import de.tum.klausur.bank.check.rule.Subject;
import de.tum.klausur.bank.format.FileProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Each objective of a lecture is examined. A lecture without a bank is a warning: an author may check a folder of one bank
 * alone. The guest lecture, L14, has its row but no objectives, until an author writes them into the syllabus.
 */
final class Coverage {

    /** The rule's name in findings. */
    private static final String NAME = "coverage";

    private Coverage() {}

    /** What isn't examined. */
    static List<Finding> of(List<LectureRow> lectures) {
        List<Finding> findings = new ArrayList<>();
        for (LectureRow row : lectures) {
            if (row.missing().isEmpty()) {
                continue;
            }
            boolean empty = row.questions() == 0;
            String missing = String.join(", ", row.missing());
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
