package de.tum.klausur.shared.http;

import java.util.List;

/**
 * What a person sent can't be taken as it is: answered by 422 with every problem found, never just the first. Pages with
 * a form catch it and show the form again, refilled.
 */
public final class InvalidInput extends RuntimeException {

    private final transient List<InputProblem> problems;

    /** @throws IllegalArgumentException where there is no problem to tell */
    public InvalidInput(List<InputProblem> problems) {
        super(problems.size() + " input problem(s)");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("invalid input without a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** The same, for a caller who keeps the input in a field of its own, e.g. {@code boundaries}. */
    public InvalidInput below(String field) {
        return new InvalidInput(problems.stream()
                .map(problem -> new InputProblem(field + "." + problem.field(), problem.text()))
                .toList());
    }

    public List<InputProblem> problems() {
        return problems;
    }
}
