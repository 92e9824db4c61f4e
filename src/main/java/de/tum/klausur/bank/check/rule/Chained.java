package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who errs once in a chain of parts loses credits once: a key that is computed from an earlier part's follows it. */
final class Chained implements VariantRule {

    @Override
    public String name() {
        return "chained";
    }

    @Override
    public int seeds() {
        return 1;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        Map<PartId, List<Use>> chains = new LinkedHashMap<>();
        variant.template()
                .unfollowed()
                .forEach(chain -> chains.computeIfAbsent(chain.part(), part -> new ArrayList<>())
                        .add(chain.use()));
        chains.forEach((part, uses) -> remarks.warning(
                part,
                "its key is computed from "
                        + uses.stream()
                                .map(use -> use.parameter() + ", which part " + use.part() + " asks for")
                                .collect(Collectors.joining(", and from ")),
                "write uses: {"
                        + uses.stream()
                                .map(use -> use.parameter() + ": " + use.part())
                                .collect(Collectors.joining(", "))
                        + "}, or follows: false where the key stays as it is"));
    }
}
