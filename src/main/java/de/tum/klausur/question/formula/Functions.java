package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operators and functions of the language by name; there are no others. */
final class Functions {

    /** What a function does with values that are there; it spends its steps before it takes them. */
    interface Body {
        Value apply(List<Value> arguments, EvaluationBudget budget);
    }

    /** A function and how many arguments it takes, both bounds included. */
    record Definition(String name, int least, int most, Body body) {

        String arity() {
            if (most == MANY) {
                return "at least " + least + " argument";
            }
            return (least == most ? "" : least + " to ") + most + (most == 1 ? " argument" : " arguments");
        }
    }

    static final int MANY = 1_000;
    private static final int MOST_PLACES = 30;

    private static final Map<String, Definition> OPERATORS = byName(Stream.of(
            operator("+", Arithmetic::add),
            operator("-", Arithmetic::subtract),
            operator("*", Arithmetic::multiply),
            operator("/", Arithmetic::divide),
            operator("%", Arithmetic::modulo),
            operator("^", Arithmetic::power),
            comparison("<", List.of(-1)),
            comparison("<=", List.of(-1, 0)),
            comparison(">", List.of(1)),
            comparison(">=", List.of(1, 0)),
            new Definition("==", 2, 2, (a, budget) -> new Value.Truth(same(a.get(0), a.get(1)))),
            new Definition("!=", 2, 2, (a, budget) -> new Value.Truth(!same(a.get(0), a.get(1)))),
            new Definition("!", 1, 1, (a, budget) -> new Value.Truth(!holds(a.getFirst())))));

    static final Definition NEGATED = entrywise("-", BigDecimal::negate);

    private static final Map<String, Definition> ALL =
            byName(Stream.of(ofEntries(), ofNumbers(), ofWords(), TensorFunctions.all(), LayerFunctions.all())
                    .flatMap(List::stream));

    private static final Set<String> RESERVED =
            Stream.concat(ALL.keySet().stream(), Stream.of("if", "pi")).collect(Collectors.toUnmodifiableSet());

    private Functions() {}

    static Definition operator(String name) {
        return OPERATORS.getOrDefault(name, NEGATED);
    }

    /** All functions but {@code if}, which is no function of values. */
    static Map<String, Definition> all() {
        return ALL;
    }

    static boolean holds(Value value) {
        if (value instanceof Value.Truth truth) {
            return truth.holds();
        }
        throw new FormulaFault("a condition is needed, such as a > 0");
    }

    private static List<Definition> ofEntries() {
        return List.of(
                entrywise("abs", BigDecimal::abs),
                entrywise("floor", x -> x.setScale(0, RoundingMode.FLOOR)),
                entrywise("ceil", x -> x.setScale(0, RoundingMode.CEILING)),
                entrywise("sqrt", Arithmetic::sqrt),
                entrywise("exp", Arithmetic.real(StrictMath::exp)),
                entrywise("ln", Arithmetic::ln),
                entrywise("log2", Arithmetic::log2),
                entrywise("log10", Arithmetic::log10),
                entrywise("sin", Arithmetic.real(StrictMath::sin)),
                entrywise("cos", Arithmetic.real(StrictMath::cos)),
                entrywise("sigmoid", Arithmetic.real(Arithmetic::sigmoid)),
                entrywise("tanh", Arithmetic.real(StrictMath::tanh)),
                entrywise("relu", x -> x.max(BigDecimal.ZERO)),
                entrywise("softplus", Arithmetic.real(Arithmetic::softplus)),
                new Definition("round", 1, 2, Functions::round));
    }

    private static List<Definition> ofNumbers() {
        return List.of(
                new Definition("min", 1, MANY, (a, budget) -> extreme(a, budget, BigDecimal::min)),
                new Definition("max", 1, MANY, (a, budget) -> extreme(a, budget, BigDecimal::max)),
                new Definition(
                        "whole",
                        1,
                        1,
                        (a, budget) -> new Value.Truth(
                                TensorFunctions.numbers(a, budget).stream().allMatch(Arithmetic::isWhole))),
                new Definition("distinct", 1, MANY, Functions::distinct));
    }

    private static List<Definition> ofWords() {
        return List.of(
                new Definition(
                        "latex",
                        1,
                        1,
                        (a, budget) -> written(a, budget, value -> value.written(x -> new Value.Num(x).written()))),
                new Definition("python", 1, 1, (a, budget) -> written(a, budget, Value::python)),
                new Definition("signed", 1, 1, (a, budget) -> signed(Arithmetic.number(a.getFirst()))));
    }

    private static Value round(List<Value> arguments, EvaluationBudget budget) {
        int places = arguments.size() < 2
                ? 0
                : Arithmetic.whole(arguments.get(1), "the number of decimals", -MOST_PLACES, MOST_PLACES);
        return Arithmetic.map(arguments.getFirst(), budget, x -> x.setScale(places, RoundingMode.HALF_UP));
    }

    private static Value extreme(List<Value> arguments, EvaluationBudget budget, BinaryOperator<BigDecimal> better) {
        return TensorFunctions.numbers(arguments, budget).stream()
                .reduce(better)
                .map(Value.Num::new)
                .orElseThrow(() -> new FormulaFault("a tensor without entries has no least or greatest"));
    }

    /** Several values, or the entries of one tensor. */
    private static Value distinct(List<Value> arguments, EvaluationBudget budget) {
        List<Value> values = arguments.size() == 1 && arguments.getFirst() instanceof Value.Tensor tensor
                ? tensor.entries()
                : arguments;
        budget.spend(EvaluationBudget.entries(values));
        return new Value.Truth(new HashSet<>(values).size() == values.size());
    }

    private static Value written(List<Value> arguments, EvaluationBudget budget, Function<Value, String> form) {
        budget.spend(EvaluationBudget.entries(arguments));
        return new Value.Words(form.apply(arguments.getFirst()));
    }

    private static Value signed(BigDecimal number) {
        String sign = number.signum() < 0 ? "- " : "+ ";
        return new Value.Words(sign + new Value.Num(number.abs()).written());
    }

    private static boolean same(Value a, Value b) {
        if (!a.getClass().equals(b.getClass())) {
            throw new FormulaFault("== and != compare values of one kind only");
        }
        return a.equals(b);
    }

    private static Definition entrywise(String name, UnaryOperator<BigDecimal> function) {
        return new Definition(name, 1, 1, (a, budget) -> Arithmetic.map(a.getFirst(), budget, function));
    }

    private static Definition operator(String name, BinaryOperator<BigDecimal> function) {
        return new Definition(name, 2, 2, (a, budget) -> Arithmetic.zip(a.get(0), a.get(1), budget, function));
    }

    private static Definition comparison(String name, List<Integer> signs) {
        return new Definition(
                name,
                2,
                2,
                (a, budget) -> new Value.Truth(
                        signs.contains(Arithmetic.number(a.get(0)).compareTo(Arithmetic.number(a.get(1))))));
    }

    private static Map<String, Definition> byName(Stream<Definition> definitions) {
        return definitions.collect(Collectors.toUnmodifiableMap(Definition::name, definition -> definition));
    }

    /** Names that no parameter may have. */
    static Set<String> reserved() {
        return RESERVED;
    }
}
