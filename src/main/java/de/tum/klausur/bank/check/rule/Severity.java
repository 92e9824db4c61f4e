package de.tum.klausur.bank.check.rule;

/** How bad a finding is. */
public enum Severity {
    /** Nothing may be asked so; the check fails. */
    ERROR,
    /** Somebody should look at it. */
    WARNING;

    /** As it is written, e.g. {@code error}. */
    public String written() {
        return this == ERROR ? "error" : "warning";
    }
}
