package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.format.FileProblem;

/**
 * One thing that a check found.
 *
 * @param rule the rule's name, e.g. {@code right-response}; {@code file} for what the reader of files tells
 * @param subject whom it concerns
 * @param problem where it stands and what to do
 */
public record Finding(Severity severity, String rule, Subject subject, FileProblem problem) {

    /** What keeps a file from being read. */
    public static Finding ofFile(FileProblem problem) {
        return new Finding(Severity.ERROR, "file", Subject.NONE, problem);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String place = problem.path() + ":" + problem.line() + ":" + problem.column();
        String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
        return place + ": " + severity.written() + ": " + problem.message() + hint + " [" + rule + "]";
    }
}
