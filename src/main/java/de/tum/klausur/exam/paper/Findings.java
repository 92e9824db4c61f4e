package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what speaks against the blueprint of one file. */
final class Findings {

    private final String path;
    private final List<Finding> found = new ArrayList<>();

    Findings(String path) {
        this.path = path;
    }

    void error(Place place, String message, String hint) {
        add(Finding.Severity.ERROR, place, message, hint);
    }

    void warning(Place place, String message, String hint) {
        add(Finding.Severity.WARNING, place, message, hint);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** All, in the order of the file. */
    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.problem().line())
                        .thenComparingInt(finding -> finding.problem().column()))
                .toList();
    }

    private void add(Finding.Severity severity, Place place, String message, String hint) {
        found.add(new Finding(severity, new FileProblem(path, place.line(), place.column(), message, hint)));
    }
}
