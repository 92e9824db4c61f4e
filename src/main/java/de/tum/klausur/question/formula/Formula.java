package de.tum.klausur.question.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An expression that was read once and has a value for each set of names, as often and from as many threads as wanted.
 * The language is described in {@code exams/README.md}.
 */
public final class Formula {

    /** Characters that an expression may have. */
    public static final int LONGEST = 500;

    /** What came of reading a text. */
    public sealed interface Parsed {

        /** The expression; empty where there is a problem. */
        default Optional<Formula> formula() {
            return this instanceof Good(Formula good) ? Optional.of(good) : Optional.empty();
        }

        /** What is wrong; empty where there is an expression. */
        default Optional<Problem> problem() {
            return this instanceof Problem wrong ? Optional.of(wrong) : Optional.empty();
        }
    }

    /** The text is an expression. */
    public record Good(Formula good) implements Parsed {}

    /** The text is none: one English sentence without a full stop, and what to write instead, which may be empty. */
    public record Problem(String message, String hint) implements Parsed {}

    private final String text;
    private final Node tree;
    private final Set<String> names;

    Formula(String text, Node tree, Set<String> names) {
        this.text = text;
        this.tree = tree;
        this.names = Set.copyOf(names);
    }

    /** Reads {@code text}, of up to {@link #LONGEST} characters. Names need not be known yet. */
    public static Parsed parse(String text) {
        try {
            return new Good(FormulaParser.formula(text.strip(), AuthorLexer.tokens(text)));
        } catch (Unreadable unreadable) {
            return unreadable.problem();
        }
    }

    /**
     * Reads what is known to be an expression.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Formula of(String text) {
        return switch (parse(text)) {
            case Good good -> good.good();
            case Problem problem -> throw new IllegalArgumentException(text + ": " + problem.message());
        };
    }

    /** A value that stands there as it is. */
    public static Formula constant(Value value) {
        return new Formula(value.python(), new Node.Constant(value), Set.of());
    }

    /** The tensor of these entries, as {@code list(…)} makes it; for keys whose entries are expressions. */
    public static Formula list(List<Formula> entries) {
        Set<String> names = new LinkedHashSet<>();
        entries.forEach(entry -> names.addAll(entry.names));
        String text = entries.stream().map(Formula::text).collect(Collectors.joining(", ", "list(", ")"));
        Functions.Definition list =
                new Functions.Definition("list", 0, Functions.MANY, (a, budget) -> budget.tensor(a));
        return new Formula(
                text, new Node.Call(list, entries.stream().map(Formula::tree).toList()), names);
    }

    /** Whether a parameter may be called so: letters (Greek ones too), digits and _, and no function or {@code pi}. */
    public static boolean isFreeName(String name) {
        return FormulaParser.isName(name) && !isReserved(name);
    }

    /** Whether the language has a meaning of its own for {@code name}. */
    public static boolean isReserved(String name) {
        return Functions.reserved().contains(name);
    }

    /** The expression as it was written. */
    public String text() {
        return text;
    }

    /** How it is understood, as TeX that holds nothing but numbers, names and signs of the language. */
    public String tex(TexNumber numbers) {
        return FormulaTex.of(tree, numbers);
    }

    Node tree() {
        return tree;
    }

    /** The names whose values it needs; case counts. */
    public Set<String> names() {
        return names;
    }

    /**
     * The value with these names. Numbers are exact decimals of up to 34 digits as long as nothing irrational is taken.
     *
     * @throws FormulaFault where it has none, or takes more than a fixed amount of work
     */
    public Value value(Map<String, Value> values) {
        try {
            return tree.value(new EvaluationBudget(values));
        } catch (ArithmeticException e) {
            throw new FormulaFault("a number is too large or has too many digits");
        }
    }

    /** Equal where written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text) && names.equals(formula.names);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
