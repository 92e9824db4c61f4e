package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Expressions;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.Unfollowed;
import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Use;
import de.tum.klausur.question.variant.Parameter;
import de.tum.klausur.question.variant.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which keys are computed from what an earlier part of the same question asks for. */
final class Chains {

    /** Where a key stands, by the kinds that can follow and that a key marks. */
    private static final List<String> KEYS = List.of("key", "accept", "partial", "gaps");

    private static final Set<PartKind> FOLLOWING = Set.of(
            PartKind.TRUE_FALSE,
            PartKind.NUMERIC,
            PartKind.EXPRESSION,
            PartKind.TENSOR_SHAPE,
            PartKind.MATRIX,
            PartKind.SHORT_TEXT,
            PartKind.CLOZE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)(?:\\|[^}]*)?}}");

    private final YamlMap parts;
    private final Parameters parameters;

    /**
     * The parts of a header that can be read.
     *
     * @param parts their keys, as they are written
     */
    Chains(YamlMap parts, Parameters parameters) {
        this.parts = parts;
        this.parameters = parameters;
    }

    /** Where a part neither follows an earlier one that its key is computed from nor says that it doesn't. */
    List<Unfollowed> unfollowed(List<PartPlan> plans) {
        Map<String, PartId> asked = new LinkedHashMap<>();
        List<Unfollowed> unfollowed = new ArrayList<>();
        for (PartPlan plan : plans) {
            if (follows(plan)) {
                Set<String> needed = needed(plan, asked.keySet());
                asked.forEach((name, part) -> {
                    if (needed.contains(name) && !plan.uses().contains(new Use(name, part))) {
                        unfollowed.add(new Unfollowed(plan.id(), new Use(name, part)));
                    }
                });
            }
            asked(plan).forEach(name -> asked.putIfAbsent(name, plan.id()));
        }
        return unfollowed;
    }

    private static boolean follows(PartPlan plan) {
        return !plan.apart() && plan.kind().filter(FOLLOWING::contains).isPresent();
    }

    /** The parameter that is a part's whole key. */
    private Stream<String> asked(PartPlan plan) {
        return plan.kind().filter(UsesReader.ASKING::contains).flatMap(kind -> part(plan)).stream()
                .flatMap(part -> part.find("key").stream())
                .flatMap(Chains::scalars)
                .limit(2)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), keys -> keys.size() == 1 ? keys.stream() : Stream.<String>of()))
                .filter(parameters.inOrder()::containsKey);
    }

    /** All parameters that the key is computed from, but for what stands behind those that are asked for or used. */
    private Set<String> needed(PartPlan plan, Set<String> asked) {
        Set<String> known = plan.uses().stream().map(Use::parameter).collect(Collectors.toSet());
        known.addAll(asked);
        Set<String> needed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(part(plan).stream()
                .flatMap(part -> KEYS.stream().flatMap(key -> part.find(key).stream()))
                .flatMap(value -> names(value, plan))
                .toList());
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (needed.add(name)
                    && !known.contains(name)
                    && parameters.inOrder().get(name) instanceof Parameter.Computed(Formula formula)) {
                open.addAll(formula.names());
            }
        }
        return needed;
    }

    private Optional<YamlMap> part(PartPlan plan) {
        return parts.find(plan.id().value()).filter(YamlValue::isMap).flatMap(YamlValue::map);
    }

    /** In words only placeholders name parameters, elsewhere every name may. */
    private Stream<String> names(YamlValue value, PartPlan plan) {
        boolean words = plan.kind().filter(PartKind.SHORT_TEXT::equals).isPresent();
        return scalars(value)
                .flatMap(text ->
                        words ? PLACEHOLDER.matcher(text).results().map(found -> found.group(1)) : Stream.of(text))
                .flatMap(Expressions::names)
                .filter(parameters.inOrder()::containsKey);
    }

    private static Stream<String> scalars(YamlValue value) {
        if (value.isMap()) {
            return value.map().stream()
                    .flatMap(map -> map.keys().stream()
                            .filter(key -> !key.equals("choices") && !key.equals("unit"))
                            .flatMap(key -> map.find(key).stream()))
                    .flatMap(Chains::scalars);
        }
        return value.isMany()
                ? value.list().stream().flatMap(List::stream).flatMap(Chains::scalars)
                : value.written().stream();
    }
}
