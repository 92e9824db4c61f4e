package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code uses: {h: a}}: the parameter that an earlier part asks for. */
final class UsesReader {

    /** The kinds whose responses a later part can be marked with. */
    static final Set<PartKind> ASKING = Set.of(PartKind.NUMERIC, PartKind.MATRIX, PartKind.TENSOR_SHAPE);

    private final ProblemLog log;
    private final Set<String> computed;

    /** @param computed the names of the question's computed parameters */
    UsesReader(ProblemLog log, Set<String> computed) {
        this.log = log;
        this.computed = computed;
    }

    List<Use> read(YamlMap part, List<PartPlan> before) {
        List<Use> uses = new ArrayList<>();
        part.find("uses")
                .flatMap(YamlValue::map)
                .ifPresent(map -> map.keys().forEach(name -> {
                    Optional<PartPlan> asked = map.find(name)
                            .flatMap(value -> value.as(
                                    letter -> before.stream()
                                            .filter(plan -> plan.id().value().equals(letter))
                                            .filter(plan -> plan.kind()
                                                    .filter(ASKING::contains)
                                                    .isPresent())
                                            .findFirst(),
                                    "an earlier part that asks for a number, a matrix or a shape"));
                    if (!computed.contains(name)) {
                        log.add(
                                map.placeOf(name),
                                name + " is no computed parameter",
                                "name one that the key is computed from");
                    } else {
                        asked.ifPresent(plan -> uses.add(new Use(name, plan.id())));
                    }
                }));
        return uses;
    }
}
