package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the problems of one file, up to a number that a person can still take in. */
public final class Problems implements ProblemLog {

    private static final int MOST = 100;

    private final String path;
    private final Set<FileProblem> found = new LinkedHashSet<>();

    /** Begins with none for the file at {@code path}. */
    public Problems(String path) {
        this.path = path;
    }

    @Override
    public void add(Place place, String message, String hint) {
        // The header is read once for the parameters and once for the rest: what is told twice is one problem.
        if (found.size() < MOST) {
            found.add(new FileProblem(path, place.line(), place.column(), message, hint));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems in the order of the file. */
    public List<FileProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column))
                .toList();
    }

    /** The value where there is no problem, the problems otherwise. */
    public <T> Parsed<T> conclude(Supplier<T> value) {
        return new Parsed<>(isEmpty() ? Optional.of(value.get()) : Optional.empty(), inOrder());
    }
}
