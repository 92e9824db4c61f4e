package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.FileProblem;
import java.util.List;
import java.util.Optional;

/**
 * What a blueprint comes to with the questions in service.
 *
 * @param exam as it would be frozen; empty where a question is missing or a draw can't be filled
 * @param findings in the order of the file
 */
public record Draft(Optional<FrozenExam> exam, List<DraftRemark> findings) {

    public Draft {
        findings = List.copyOf(findings);
    }

    /** What keeps the exam from being frozen. */
    public List<FileProblem> errors() {
        return findings.stream()
                .filter(DraftRemark::isError)
                .map(DraftRemark::problem)
                .toList();
    }

    /** What its author should know. */
    public List<FileProblem> warnings() {
        return findings.stream()
                .filter(finding -> !finding.isError())
                .map(DraftRemark::problem)
                .toList();
    }
}
