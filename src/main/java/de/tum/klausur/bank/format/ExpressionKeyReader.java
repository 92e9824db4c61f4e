package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.formula.StudentFormula;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.Sampled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code key: "2*(a-y)*x", variables: {a: [-2, 2], y: [-2, 2], x: [0.1, 3]}}. */
final class ExpressionKeyReader {

    private static final BigDecimal LEAST = new BigDecimal(-2);
    private static final BigDecimal MOST = new BigDecimal(2);
    private static final int MOST_VARIABLES = 20;
    private static final String VARIABLES = "[a, y, x]";
    private static final String NAME = "[A-Za-zα-ωΑ-Ω_][A-Za-zα-ωΑ-Ω0-9_']{0,19}";

    private ExpressionKeyReader() {}

    static Optional<Function<PartHead, Part>> read(YamlMap part, Optional<Credits> worth) {
        List<Sampled> variables = part.need("variables", VARIABLES)
                .map(ExpressionKeyReader::variables)
                .orElse(List.of());
        Set<String> names = variables.stream().map(Sampled::name).collect(Collectors.toSet());
        Optional<AcceptedFormula> key =
                part.need("key", "\"2*(a-y)*x\"").flatMap(value -> formula(value, names, worth.orElse(Credits.ZERO)));
        List<AcceptedFormula> accepted = new ArrayList<>();
        key.ifPresent(accepted::add);
        accepted.addAll(FurtherKeys.read(part, worth, map -> {
            map.allow(List.of("key", "credits"));
            return FurtherKeys.credits(map)
                    .flatMap(credits -> map.need("key", "\"a-y\"").flatMap(value -> formula(value, names, credits)));
        }));
        return key.filter(known -> !variables.isEmpty())
                .map(known -> head -> new Expression(head, accepted, variables));
    }

    private static Optional<AcceptedFormula> formula(YamlValue value, Set<String> names, Credits credits) {
        Optional<String> text = value.expressionIn(names);
        Optional<String> readable = text.filter(written -> isTypable(StudentFormula.read(written, names)));
        if (text.isPresent() && readable.isEmpty()) {
            value.refuse(
                    "this is no expression in the variables " + names + " that students could type",
                    "numbers, these names, + - * / ^, brackets and the functions of the manual");
        }
        return readable.map(written -> new AcceptedFormula(written, credits));
    }

    /** {@code 1e-3} has one reading where an author writes it; the check tells that students have to type it otherwise. */
    private static boolean isTypable(StudentFormula.Read read) {
        return switch (read) {
            case StudentFormula.Good good -> true;
            case StudentFormula.Problem problem -> problem.reason() == StudentFormula.Reason.AMBIGUOUS_E;
        };
    }

    private static List<Sampled> variables(YamlValue value) {
        List<Sampled> variables = new ArrayList<>();
        if (value.isMap()) {
            value.map()
                    .ifPresent(map -> map.keys()
                            .forEach(name -> map.find(name)
                                    .flatMap(range -> range(name, range))
                                    .ifPresent(variables::add)));
        } else {
            value.list()
                    .ifPresent(names -> names.forEach(name -> name.text()
                            .map(text -> new Sampled(text, LEAST, MOST))
                            .ifPresent(variables::add)));
        }
        if (variables.isEmpty() || variables.size() > MOST_VARIABLES) {
            value.refuse("1 to " + MOST_VARIABLES + " variables are expected here", "such as " + VARIABLES);
        }
        Set<String> seen = new HashSet<>();
        variables.stream()
                .map(Sampled::name)
                .filter(name -> !name.matches(NAME) || !seen.add(name))
                .forEach(name -> value.refuse(
                        name + " can't name a variable here", "use each name once; letters, then letters and digits"));
        return variables;
    }

    private static Optional<Sampled> range(String name, YamlValue range) {
        List<BigDecimal> ends = range.list().orElse(List.of()).stream()
                .flatMap(end -> end.number().stream())
                .toList();
        if (ends.size() != 2 || ends.getFirst().compareTo(ends.getLast()) >= 0) {
            range.refuse("a variable needs two ends, the lower first", "such as [-2, 2]");
            return Optional.empty();
        }
        return Optional.of(new Sampled(name, ends.getFirst(), ends.getLast()));
    }
}
