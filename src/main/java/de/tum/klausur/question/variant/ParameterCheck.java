package de.tum.klausur.question.variant;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Finds all that is wrong with parameters before one is drawn. */
final class ParameterCheck {

    private static final int MOST_PARAMETERS = 60;
    private static final int MOST_CONSTRAINTS = 20;
    private static final int MOST_VALUES = 1_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_AXES = 4;
    private static final int MOST_CHOICES = 200;

    private final SequencedMap<String, Parameter> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();
    private final Set<String> above = new HashSet<>();

    ParameterCheck(SequencedMap<String, Parameter> parameters) {
        this.parameters = parameters;
    }

    List<ParameterProblem> problems(List<Formula> constraints) {
        parameters.forEach(this::check);
        for (int i = 0; i < constraints.size(); i++) {
            check(i, constraints.get(i));
        }
        return List.copyOf(problems);
    }

    private void check(String name, Parameter parameter) {
        if (above.size() == MOST_PARAMETERS) {
            problem(name, "this is more than " + MOST_PARAMETERS + " parameters", "split the question");
        }
        if (Formula.isReserved(name)) {
            problem(name, "“" + name + "” has a meaning of its own in expressions", "take another name");
        } else if (!Formula.isFreeName(name)) {
            problem(name, "“" + name + "” is no name", "up to 40 letters, digits and _, with a letter first");
        }
        switch (parameter) {
            case Parameter.Drawn drawn -> checkRange(name, drawn);
            case Parameter.Choice choice -> checkChoice(name, choice);
            case Parameter.DrawnTensor tensor -> checkTensor(name, tensor);
            case Parameter.Computed computed -> checkNames(name, computed.formula());
        }
        above.add(name);
    }

    private void checkRange(String name, Parameter.Drawn range) {
        if (range.step().signum() <= 0) {
            problem(name, "the step is not above 0", "such as step: 0.5");
        } else if (range.from().compareTo(range.to()) > 0) {
            problem(name, "the range ends before it begins", "from is the least value, to the greatest");
        } else if (isWide(range)) {
            problem(name, "the range has more than 1,000,000 values", "take a larger step");
        }
    }

    private static boolean isWide(Parameter.Drawn range) {
        try {
            new Value.Num(range.from());
            new Value.Num(range.to());
            new Value.Num(range.step());
            return range.count().compareTo(BigDecimal.valueOf(MOST_VALUES)) > 0;
        } catch (FormulaFault fault) {
            return true;
        }
    }

    private void checkChoice(String name, Parameter.Choice choice) {
        if (choice.of().isEmpty() || choice.of().size() > MOST_CHOICES) {
            problem(
                    name,
                    "there must be 1 to " + MOST_CHOICES + " values to choose from",
                    "such as {of: [relu, tanh]}");
        }
    }

    private void checkTensor(String name, Parameter.DrawnTensor tensor) {
        checkRange(name, tensor.range());
        if (tensor.shape().isEmpty() || tensor.shape().size() > MOST_AXES) {
            problem(name, "the shape must have 1 to " + MOST_AXES + " axes", "such as shape: [2, 3]");
        } else if (tensor.shape().stream().anyMatch(size -> size < 1 || size > MOST_ENTRIES)
                || tensor.shape().stream().mapToLong(size -> size).reduce(1, (a, b) -> a * b) > MOST_ENTRIES) {
            problem(name, "the tensor must have 1 to " + MOST_ENTRIES + " entries", "such as shape: [2, 3]");
        }
    }

    private void checkNames(String name, Formula formula) {
        for (String used : formula.names().stream().sorted().toList()) {
            if (used.equals(name)) {
                problem(name, "“" + name + "” is computed from itself", "name what it is computed from");
            } else if (!above.contains(used) && parameters.containsKey(used)) {
                problem(name, "“" + used + "” stands below “" + name + "”, which needs it", "move it up");
            } else if (!above.contains(used)) {
                problem(name, "there is no parameter “" + used + "”", known());
            }
        }
    }

    private void check(int index, Formula constraint) {
        if (index == MOST_CONSTRAINTS) {
            problems.add(ParameterProblem.at(
                    index, "this is more than " + MOST_CONSTRAINTS + " constraints", "join some with &&"));
        }
        for (String used : constraint.names().stream().sorted().toList()) {
            if (!parameters.containsKey(used)) {
                problems.add(ParameterProblem.at(index, "there is no parameter “" + used + "”", known()));
            }
        }
    }

    private String known() {
        return "known here: " + String.join(", ", parameters.sequencedKeySet());
    }

    private void problem(String name, String message, String hint) {
        problems.add(ParameterProblem.at(name, message, hint));
    }

    /** An upper bound of the different draws, {@link Long#MAX_VALUE} where there are more. */
    static long variants(Map<String, Parameter> parameters) {
        double product = 1;
        for (Parameter parameter : parameters.values()) {
            product *= switch (parameter) {
                case Parameter.Drawn drawn -> drawn.count().doubleValue();
                case Parameter.Choice choice -> Set.copyOf(choice.of()).size();
                case Parameter.DrawnTensor tensor ->
                    StrictMath.pow(
                            tensor.range().count().doubleValue(),
                            tensor.shape().stream().mapToInt(size -> size).reduce(1, (a, b) -> a * b));
                case Parameter.Computed computed -> 1;
            };
        }
        return (long) product;
    }
}
