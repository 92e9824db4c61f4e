package de.tum.klausur.question.variant;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What varies in a question, in the order of the file, and the constraints that each variant meets. */
public final class Parameters {

    /** Of a question with one variant only. */
    public static final Parameters NONE = new Parameters(new LinkedHashMap<>(), List.of());

    private static final int MOST_ROUNDS = 1_000;

    private final LinkedHashMap<String, Parameter> inOrder;
    private final List<Formula> constraints;
    /** The constraints that can be checked once the parameter has its value; those without names at the empty name. */
    private final Map<String, List<Formula>> checkedAfter;

    private final long variants;

    /**
     * @throws IllegalArgumentException where {@link #problems} finds any
     */
    public Parameters(SequencedMap<String, Parameter> inOrder, List<Formula> constraints) {
        List<ParameterProblem> problems = problems(inOrder, constraints);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        this.inOrder = new LinkedHashMap<>(inOrder);
        this.constraints = List.copyOf(constraints);
        this.checkedAfter = checkedAfter(List.copyOf(inOrder.sequencedKeySet()), constraints);
        this.variants = ParameterCheck.variants(this.inOrder);
    }

    /** All that is wrong: names, ranges, computed parameters that need what is not above them, too many of them. */
    public static List<ParameterProblem> problems(SequencedMap<String, Parameter> inOrder, List<Formula> constraints) {
        return new ParameterCheck(inOrder).problems(constraints);
    }

    private static Map<String, List<Formula>> checkedAfter(List<String> names, List<Formula> constraints) {
        Map<String, List<Formula>> after = new HashMap<>();
        for (Formula constraint : constraints) {
            int last =
                    constraint.names().stream().mapToInt(names::indexOf).max().orElse(-1);
            after.computeIfAbsent(last < 0 ? "" : names.get(last), name -> new ArrayList<>())
                    .add(constraint);
        }
        return after;
    }

    /** The parameters in the order of the file. */
    public SequencedMap<String, Parameter> inOrder() {
        return new LinkedHashMap<>(inOrder);
    }

    public List<Formula> constraints() {
        return constraints;
    }

    /** Whether there is more than one variant to draw. */
    public boolean random() {
        return variants() > 1;
    }

    /** How many different draws there are at most, constraints not counted; {@link Long#MAX_VALUE} for many more. */
    public long variants() {
        return variants;
    }

    /**
     * The variant of {@code seed}. Each parameter is drawn from numbers of its own, so a new parameter leaves the others
     * as they are; where a constraint is not met, all are drawn again. A constraint counts as soon as its last
     * parameter has a value, so {@code b != 0} keeps a later {@code a/b} from dividing by zero.
     *
     * @throws FormulaFault where a parameter has no value, or 1,000 rounds meet the constraints never
     */
    public Binding draw(long seed) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long ofRound = round == 0 ? seed : SeededNumbers.mix(seed, Integer.toString(round));
            LinkedHashMap<String, Value> values = new LinkedHashMap<>();
            if (met("", values) && drawn(ofRound, values)) {
                return new Binding(values);
            }
        }
        throw new FormulaFault("the constraints are (almost) never met: not once in 1,000 rounds");
    }

    /** Draws into {@code values}; false as soon as a constraint is not met. */
    private boolean drawn(long seed, Map<String, Value> values) {
        for (Map.Entry<String, Parameter> entry : inOrder.entrySet()) {
            String name = entry.getKey();
            values.put(name, value(name, entry.getValue(), new Source(seed, values)));
            if (!met(name, values)) {
                return false;
            }
        }
        return true;
    }

    private record Source(long seed, Map<String, Value> above) {}

    private static Value value(String name, Parameter parameter, Source source) {
        SeededNumbers numbers = new SeededNumbers(SeededNumbers.mix(source.seed(), name));
        return switch (parameter) {
            case Parameter.Drawn drawn -> drawn.draw(numbers);
            case Parameter.Choice choice ->
                choice.of().get(numbers.below(choice.of().size()));
            case Parameter.DrawnTensor tensor -> tensor(tensor.range(), tensor.shape(), numbers);
            case Parameter.Computed computed -> computed(name, computed.formula(), source.above());
        };
    }

    private static Value tensor(Parameter.Drawn range, List<Integer> shape, SeededNumbers numbers) {
        List<Integer> inner = shape.subList(1, shape.size());
        List<Value> entries = new ArrayList<>();
        for (int i = 0; i < shape.getFirst(); i++) {
            entries.add(inner.isEmpty() ? range.draw(numbers) : tensor(range, inner, numbers));
        }
        return new Value.Tensor(entries);
    }

    private static Value computed(String name, Formula formula, Map<String, Value> above) {
        try {
            return formula.value(above);
        } catch (FormulaFault fault) {
            throw new FormulaFault("“" + name + "” has no value: " + fault.reason());
        }
    }

    private boolean met(String last, Map<String, Value> values) {
        return checkedAfter.getOrDefault(last, List.of()).stream().allMatch(constraint -> holds(constraint, values));
    }

    private static boolean holds(Formula constraint, Map<String, Value> values) {
        try {
            if (constraint.value(values) instanceof Value.Truth truth) {
                return truth.holds();
            }
        } catch (FormulaFault fault) {
            throw new FormulaFault("the constraint “" + constraint.text() + "” has no value: " + fault.reason());
        }
        throw new FormulaFault("“" + constraint.text() + "” is no condition, such as a > 0");
    }

    /**
     * The variant with these values in the place of its own: what is computed is computed again with them. Drawn values
     * stay, and constraints are not asked. What has no value with them, e.g. by a division by zero, is left out. For
     * follow-on marking with what a student wrote.
     *
     * @throws IllegalArgumentException where one is no parameter
     */
    public Binding with(Binding binding, Map<String, Value> overrides) {
        if (!inOrder.keySet().containsAll(overrides.keySet())) {
            throw new IllegalArgumentException("not all of " + overrides.keySet() + " are parameters");
        }
        LinkedHashMap<String, Value> values = new LinkedHashMap<>();
        inOrder.forEach((name, parameter) -> {
            Value own = overrides.get(name);
            if (own != null) {
                values.put(name, own);
            } else if (parameter instanceof Parameter.Computed computed) {
                ifThereIs(computed.formula(), values).ifPresent(value -> values.put(name, value));
            } else {
                binding.value(name).ifPresent(value -> values.put(name, value));
            }
        });
        return new Binding(values);
    }

    private static Optional<Value> ifThereIs(Formula formula, Map<String, Value> above) {
        try {
            return Optional.of(formula.value(above));
        } catch (FormulaFault none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters
                && List.copyOf(inOrder.entrySet()).equals(List.copyOf(parameters.inOrder.entrySet()))
                && constraints.equals(parameters.constraints);
    }

    @Override
    public int hashCode() {
        return 31 * inOrder.hashCode() + constraints.hashCode();
    }
}
