package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.ShareRule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code marking: …}, the rule by which a part earns credits. */
final class Rules {

    private static final String KEY = "marking";
    private static final String WHOLE = "all-or-nothing";

    private Rules() {}

    static Optional<ChoiceRule> choice(YamlMap part) {
        return read(
                part,
                ChoiceRule.ALL_OR_NOTHING,
                Map.of(
                        WHOLE,
                        ChoiceRule.ALL_OR_NOTHING,
                        "per-option",
                        ChoiceRule.PER_OPTION,
                        "net-correct",
                        ChoiceRule.NET_CORRECT));
    }

    static Optional<ShareRule> share(YamlMap part) {
        return read(
                part,
                ShareRule.EACH,
                Map.of(
                        WHOLE,
                        ShareRule.ALL_OR_NOTHING,
                        "per-entry",
                        ShareRule.EACH,
                        "per-pair",
                        ShareRule.EACH,
                        "per-gap",
                        ShareRule.EACH));
    }

    static Optional<OrderRule> order(YamlMap part, Edition edition) {
        return read(
                part,
                edition.ordering(),
                Map.of(
                        "per-item",
                        OrderRule.PER_ITEM,
                        "exact",
                        OrderRule.EXACT,
                        "adjacent-pairs",
                        OrderRule.ADJACENT_PAIRS));
    }

    private static <T> Optional<T> read(YamlMap part, T usual, Map<String, T> known) {
        Optional<YamlValue> written = part.find(KEY);
        String all = String.join(", ", new TreeMap<>(known).keySet());
        return written.isEmpty()
                ? Optional.of(usual)
                : written.flatMap(value -> value.as(
                        word -> Optional.ofNullable(known.get(word)), "a way of marking here; known are " + all));
    }
}
