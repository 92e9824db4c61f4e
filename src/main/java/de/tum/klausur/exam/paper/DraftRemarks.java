package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what speaks against the blueprint of one file. */
final class DraftRemarks {

    private final String path;
    private final List<DraftRemark> found = new ArrayList<>();

    DraftRemarks(String path) {
        this.path = path;
    }

    void error(Place place, String message, String hint) {
        add(DraftRemark.Severity.ERROR, place, message, hint);
    }

    void warning(Place place, String message, String hint) {
        add(DraftRemark.Severity.WARNING, place, message, hint);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(DraftRemark::isError);
    }

    /** All, in the order of the file. */
    List<DraftRemark> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (DraftRemark finding) -> finding.problem().line())
                        .thenComparingInt(finding -> finding.problem().column()))
                .toList();
    }

    private void add(DraftRemark.Severity severity, Place place, String message, String hint) {
        found.add(new DraftRemark(severity, new FileProblem(path, place.line(), place.column(), message, hint)));
    }
}
