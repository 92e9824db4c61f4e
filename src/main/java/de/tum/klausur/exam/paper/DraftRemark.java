package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.FileProblem;

/** What speaks against a blueprint, and how much. */
public record DraftRemark(Severity severity, FileProblem problem) {

    /** How much it matters. */
    public enum Severity {
        /** The exam can't be frozen. */
        ERROR,
        /** The author should know; the exam can be frozen. */
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
