package de.tum.klausur.question.variant;

import de.tum.klausur.question.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Expressions in texts, {@code {{out}}}: whether there are any, what is wrong with them, and what they come to. */
final class Placeholders {

    private static final int MOST_DECIMALS = 20;

    private Placeholders() {}

    /** Whether there are any, closed or not. */
    public static boolean present(String text) {
        return text.contains("{{");
    }

    /** All that is wrong with those of {@code text} where the parameters are called {@code known}. */
    public static List<PlaceholderProblem> problems(String text, Set<String> known) {
        List<PlaceholderProblem> problems = new ArrayList<>();
        for (Placeholder placeholder : Placeholder.in(text)) {
            check(placeholder, known, problems);
        }
        return List.copyOf(problems);
    }

    private static void check(Placeholder placeholder, Set<String> known, List<PlaceholderProblem> problems) {
        int offset = placeholder.start();
        if (!placeholder.isClosed()) {
            problems.add(new PlaceholderProblem(
                    offset, "“{{” is never closed", "close it with }}, or write { { in a formula"));
            return;
        }
        if (placeholder.decimals() > MOST_DECIMALS) {
            problems.add(new PlaceholderProblem(
                    offset, "more than " + MOST_DECIMALS + " decimals are asked for", "such as {{x|2}}"));
        }
        switch (Formula.parse(placeholder.expression())) {
            case Formula.Problem problem ->
                problems.add(new PlaceholderProblem(offset, problem.message(), problem.hint()));
            case Formula.Good good -> {
                for (String name : new TreeSet<>(good.good().names())) {
                    if (!known.contains(name)) {
                        problems.add(new PlaceholderProblem(
                                offset, "there is no parameter “" + name + "”", "known here: " + list(known)));
                    }
                }
            }
        }
    }

    private static String list(Set<String> known) {
        return known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known));
    }

    /**
     * The text with the values of one variant. Who fills a text for many variants keeps a {@link Template} of it.
     *
     * @throws IllegalArgumentException where {@link #problems} would find that one can't be read
     * @throws de.tum.klausur.question.formula.FormulaFault where one has no value or none that can be written
     */
    public static String fill(String text, Binding binding, NumberStyle style) {
        return Template.of(text).fill(binding, style);
    }
}
