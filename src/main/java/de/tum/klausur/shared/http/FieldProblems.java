package de.tum.klausur.shared.http;

import java.util.List;
import java.util.Locale;

/**
 * The problems of a form, told in one language, as the tags {@code field} and {@code errorSummary} want them.
 *
 * @param all in the order found
 */
public record FieldProblems(List<FieldProblem> all) {

    public record FieldProblem(String field, String text) {}

    /** For a form shown for the first time. */
    public static FieldProblems none() {
        return new FieldProblems(List.of());
    }

    public static FieldProblems of(List<InputProblem> problems, Locale locale) {
        return new FieldProblems(problems.stream()
                .map(p -> new FieldProblem(p.field(), p.text().apply(locale)))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with one field. */
    public List<String> in(String field) {
        return all.stream()
                .filter(t -> t.field().equals(field))
                .map(FieldProblem::text)
                .toList();
    }
}
