package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Expressions;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.variant.Parameter;
import de.tum.klausur.question.variant.ParameterProblem;
import de.tum.klausur.question.variant.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code parameters: {n: {from: 1, to: 8}, act: {of: [relu, tanh]}, A: {from: -2, to: 2, shape: [2, 3]}, out: 3*n}}
 * and {@code constraints: [out > 4]}.
 */
final class ParametersReader {

    private static final String EXAMPLE = "{from: 1, to: 8}";

    private final YamlMap header;
    private final ProblemLog log;
    private final LinkedHashMap<String, Parameter> parameters = new LinkedHashMap<>();
    private final List<Formula> constraints = new ArrayList<>();
    private final List<Place> constraintPlaces = new ArrayList<>();
    private boolean sound = true;

    private ParametersReader(YamlMap header, ProblemLog log) {
        this.header = header;
        this.log = log;
    }

    /** The parameters of a header; empty, with problems, where they can't be read. */
    public static Optional<Parameters> read(YamlMap header, ProblemLog log) {
        return new ParametersReader(header, log).read();
    }

    private Optional<Parameters> read() {
        Optional<YamlMap> map = header.find("parameters").flatMap(YamlValue::map);
        sound = map.isPresent() || header.find("parameters").isEmpty();
        map.ifPresent(all -> all.keys()
                .forEach(name -> take(all.find(name).flatMap(this::parameter), found -> parameters.put(name, found))));
        header.find("constraints")
                .flatMap(YamlValue::list)
                .orElse(List.of())
                .forEach(value -> take(formula(value), found -> {
                    constraints.add(found);
                    constraintPlaces.add(value.place());
                }));
        if (!sound) {
            return Optional.empty();
        }
        List<ParameterProblem> problems = Parameters.problems(parameters, constraints);
        problems.forEach(problem -> log.add(place(problem, map), problem.message(), problem.hint()));
        return problems.isEmpty() ? Optional.of(new Parameters(parameters, constraints)) : Optional.empty();
    }

    private <T> void take(Optional<T> read, java.util.function.Consumer<T> taker) {
        sound = sound && read.isPresent();
        read.ifPresent(taker);
    }

    private Place place(ParameterProblem problem, Optional<YamlMap> map) {
        return switch (problem.where()) {
            case ParameterProblem.AtParameter(String name) ->
                map.map(all -> all.placeOf(name)).orElse(header.place());
            case ParameterProblem.AtConstraint(int index) -> constraintPlaces.get(index);
        };
    }

    private Optional<Parameter> parameter(YamlValue value) {
        if (!value.isMap()) {
            return (value.isMany() ? entries(value) : formula(value)).map(Parameter.Computed::new);
        }
        return value.map().flatMap(map -> {
            map.allow(List.of("from", "to", "step", "shape", "of"));
            return map.find("of").isPresent() ? map.find("of").flatMap(this::choice) : drawn(map);
        });
    }

    private Optional<Parameter> drawn(YamlMap map) {
        Optional<BigDecimal> from = map.need("from", "1").flatMap(YamlValue::number);
        Optional<BigDecimal> to = map.need("to", "8").flatMap(YamlValue::number);
        Optional<BigDecimal> step = map.find("step").isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : map.find("step").flatMap(YamlValue::number);
        Optional<Parameter.Drawn> range =
                from.flatMap(f -> to.flatMap(t -> step.map(s -> new Parameter.Drawn(f, t, s))));
        if (map.find("shape").isEmpty()) {
            return range.map(Parameter.class::cast);
        }
        List<YamlValue> axes = map.find("shape").flatMap(YamlValue::list).orElse(List.of());
        List<Integer> shape =
                axes.stream().flatMap(axis -> axis.whole(1, 100).stream()).toList();
        return shape.size() == axes.size() && !shape.isEmpty()
                ? range.map(r -> new Parameter.DrawnTensor(r, shape))
                : Optional.empty();
    }

    private Optional<Parameter> choice(YamlValue value) {
        List<YamlValue> items = value.list().orElse(List.of());
        List<Value> values =
                items.stream().flatMap(item -> choiceValue(item).stream()).toList();
        if (items.isEmpty()) {
            value.refuse("nothing is named to choose from", "such as [relu, tanh]");
        }
        return values.size() == items.size() && !values.isEmpty()
                ? Optional.of(new Parameter.Choice(values))
                : Optional.empty();
    }

    /** A number, a list of them, or else the words as they stand there. */
    private Optional<Value> choiceValue(YamlValue item) {
        if (item.isMany()) {
            return item.isMap() ? refused(item) : entries(item).flatMap(list -> value(item, list));
        }
        return item.written().map(text -> Expressions.literal(text).orElse(new Value.Words(text)));
    }

    private static Optional<Value> refused(YamlValue item) {
        item.refuse("a number, a list or words are expected here", "such as [relu, tanh]");
        return Optional.empty();
    }

    private static Optional<Value> value(YamlValue item, Formula constant) {
        try {
            return Optional.of(constant.value(java.util.Map.of()));
        } catch (FormulaFault fault) {
            item.refuse(fault.reason(), "");
            return Optional.empty();
        }
    }

    /** A tensor written as a list, whose entries are expressions. */
    private Optional<Formula> entries(YamlValue value) {
        List<YamlValue> items = value.list().orElse(List.of());
        List<Formula> entries = items.stream()
                .flatMap(item -> (item.isMany() ? entries(item) : formula(item)).stream())
                .toList();
        return entries.size() == items.size() && !entries.isEmpty()
                ? Optional.of(Formula.list(entries))
                : Optional.empty();
    }

    private Optional<Formula> formula(YamlValue value) {
        return value.written().flatMap(text -> {
            try {
                return Optional.of(
                        Expressions.literal(text).map(Formula::constant).orElseGet(() -> Expressions.formula(text)));
            } catch (FormulaFault fault) {
                value.refuse(fault.reason(), "such as " + EXAMPLE + " or 3*n + 1");
                return Optional.empty();
            }
        });
    }
}
