package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rubric: [{id: formula, credits: 1, text: States the formula, de: Nennt die Formel}]}. */
final class RubricReader {

    private static final List<String> KEYS = List.of("id", "credits", "text", "de");
    private static final String EXAMPLE = "[{id: formula, credits: 1, text: States the formula, de: Nennt die Formel}]";
    private static final String ITEM_ID = "[a-z0-9-]{1,32}";
    private static final int MOST = 30;

    private final ProblemLog log;
    private final Set<String> ids = new HashSet<>();

    RubricReader(ProblemLog log) {
        this.log = log;
    }

    /**
     * Rubric items.
     *
     * @param places of the items, in their order
     */
    record Items(List<Place> places, List<RubricItem> items) {

        Rubric rubric() {
            return new Rubric(items);
        }

        /** The most that they can give. */
        Credits most() {
            return new Credits(sum(items));
        }
    }

    /**
     * The items below {@code key}.
     *
     * @param worth what they must be able to give; empty where they may give anything
     */
    Optional<Items> read(YamlMap part, String key, Optional<Credits> worth) {
        return part.need(key, EXAMPLE).flatMap(value -> value.list().flatMap(items -> items(value, items, worth)));
    }

    private Optional<Items> items(YamlValue list, List<YamlValue> written, Optional<Credits> worth) {
        if (written.isEmpty() || written.size() > MOST) {
            list.refuse("a rubric has 1 to " + MOST + " items", "such as " + EXAMPLE);
            return Optional.empty();
        }
        List<RubricItem> items = new ArrayList<>();
        written.forEach(value -> value.map().flatMap(this::item).ifPresent(items::add));
        if (items.size() < written.size()) {
            return Optional.empty();
        }
        BigDecimal most = sum(items);
        worth.filter(whole -> most.compareTo(whole.value()) < 0)
                .ifPresent(whole -> list.refuse(
                        "the items add up to " + most + ", the part is worth " + whole,
                        "nobody could earn all its credits"));
        return Optional.of(new Items(written.stream().map(YamlValue::place).toList(), items));
    }

    private static BigDecimal sum(List<RubricItem> items) {
        return items.stream()
                .map(RubricItem::credits)
                .filter(credits -> credits.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<RubricItem> item(YamlMap map) {
        map.allow(KEYS);
        Optional<String> id = map.need("id", "formula").flatMap(this::id);
        Optional<BigDecimal> credits = map.need("credits", "0.5").flatMap(RubricReader::credits);
        Optional<String> text = map.need("text", "States the formula").flatMap(value -> checked(value, value.text()));
        Optional<String> de = map.find("de").flatMap(value -> checked(value, value.germanText()));
        return id.flatMap(i -> credits.flatMap(c -> text.map(t -> new RubricItem(i, c, new Wording(t, de)))));
    }

    private Optional<String> id(YamlValue value) {
        Optional<String> id = value.as(
                text -> Optional.of(text).filter(t -> t.matches(ITEM_ID)),
                "an item's id: up to 32 lower-case letters, digits and hyphens");
        id.filter(known -> !ids.add(known))
                .ifPresent(twice -> value.refuse("the item " + twice + " stands here twice", ""));
        return id;
    }

    private static Optional<BigDecimal> credits(YamlValue value) {
        return value.as(
                text -> Scalars.credits(text.startsWith("-") ? text.substring(1) : text)
                        .map(Credits::value)
                        .filter(size -> size.signum() > 0)
                        .map(size -> text.startsWith("-") ? size.negate() : size),
                "credits of an item: in steps of 0.5 and not 0, such as 0.5 or -0.5");
    }

    private Optional<String> checked(YamlValue value, Optional<String> text) {
        text.ifPresent(t -> HeaderText.check(value, t, log));
        return text;
    }
}
