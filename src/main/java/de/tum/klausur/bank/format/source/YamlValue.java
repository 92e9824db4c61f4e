package de.tum.klausur.bank.format.source;

import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value and its place. Whoever asks for what it isn't gets an empty answer, and the author a problem. */
public final class YamlValue {

    private static final int LONGEST_SHOWN = 60;
    private static final String NUMBERS = "a number such as 0.25 or 1e-3, or an expression such as 3*k + 1";

    private final Node node;
    private final Place place;
    private final ProblemLog log;
    private final PlaceholderValues filling;

    /** @param key where its key or its list begins: the place of a value that is not written at all */
    YamlValue(Node node, Place key, ProblemLog log, PlaceholderValues filling) {
        this.node = node;
        this.place = isNothing(node) ? key : YamlFile.place(node.getStartMark());
        this.log = log;
        this.filling = filling;
    }

    public Place place() {
        return place;
    }

    /** Where the text itself begins, behind a quote; empty where YAML writes it otherwise than it reads. */
    public Optional<Place> textStart() {
        if (!(node instanceof ScalarNode scalar) || isNothing(node)) {
            return Optional.empty();
        }
        Place end = YamlFile.place(node.getEndMark());
        String text = scalar.getValue();
        int quotes = end.column() - place.column() - text.codePointCount(0, text.length());
        boolean asItReads = end.line() == place.line() && text.equals(text.strip()) && (quotes == 0 || quotes == 2);
        return asItReads ? Optional.of(new Place(place.line(), place.column() + quotes / 2)) : Optional.empty();
    }

    /** Makes this value a problem. */
    public void refuse(String message, String hint) {
        log.add(place, message, hint);
    }

    /** A text that isn't blank, its placeholders filled; quotes make no difference, so {@code "32"} is as good as 32. */
    public Optional<String> text() {
        return written().flatMap(text -> understood(() -> filling.fill(text), "see the manual on variants"));
    }

    /** The same where the text is German. */
    public Optional<String> germanText() {
        return written().flatMap(text -> understood(() -> filling.fillGerman(text), "see the manual on variants"));
    }

    /** A text that isn't blank, as it stands there, placeholders and all. */
    public Optional<String> written() {
        if (isNothing(node)) {
            refuse("nothing is written here", "write a value, or take the key away");
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        refuse("a single value is expected here, no list", "");
        return Optional.empty();
    }

    /** Whether it is keys with values. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether it is a list or keys, so no single value. */
    public boolean isMany() {
        return !(node instanceof ScalarNode);
    }

    /** Whether it is a single name that has a value. */
    public boolean isName() {
        return node instanceof ScalarNode scalar
                && filling.names().containsKey(scalar.getValue().strip());
    }

    /** The value of an expression. */
    public Optional<Value> value() {
        return written().flatMap(text -> understood(() -> filling.value(text), NUMBERS));
    }

    /**
     * The text of an expression in {@code variables}: placeholders are filled, and each other name that has a number gives
     * way to it.
     */
    public Optional<String> expressionIn(Set<String> variables) {
        return text().map(text -> Expressions.NAME.matcher(text).replaceAll(name -> {
            Value value = filling.names().get(name.group());
            return value instanceof Value.Num(BigDecimal number) && !variables.contains(name.group())
                    ? "(" + number.toPlainString() + ")"
                    : name.group();
        }));
    }

    /** The number that an expression comes to. */
    public Optional<BigDecimal> number() {
        Optional<Value> value = value();
        Optional<BigDecimal> number = value.flatMap(
                v -> v instanceof Value.Num(BigDecimal n) ? Optional.of(Expressions.plain(n)) : Optional.empty());
        if (value.isPresent() && number.isEmpty()) {
            refuse("this is no number", NUMBERS);
        }
        return number;
    }

    /** The whole number from {@code least} to {@code most} that an expression comes to. */
    public Optional<Integer> whole(int least, int most) {
        Optional<BigDecimal> number = number();
        Optional<Integer> whole = number.filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
        if (number.isPresent() && whole.isEmpty()) {
            refuse(
                    shortened(number.get().toPlainString()) + " is not a whole number from " + least + " to " + most,
                    "");
        }
        return whole;
    }

    private <T> Optional<T> understood(Supplier<T> reading, String hint) {
        try {
            return Optional.of(reading.get());
        } catch (FormulaFault fault) {
            refuse(fault.reason(), hint);
            return Optional.empty();
        }
    }

    /**
     * What {@code reader} makes of the text.
     *
     * @param expected how to go on after "is not", e.g. {@code "a whole number from 1 to 180"}
     */
    public <T> Optional<T> as(Function<String, Optional<T>> reader, String expected) {
        Optional<String> text = text();
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            refuse(shortened(text.get()) + " is not " + expected, "");
        }
        return value;
    }

    /** A list, maybe empty. */
    public Optional<List<YamlValue>> list() {
        if (node instanceof SequenceNode sequence) {
            return Optional.of(sequence.getValue().stream()
                    .map(item -> new YamlValue(item, place, log, filling))
                    .toList());
        }
        refuse("a list is expected here", "such as [one, two]");
        return Optional.empty();
    }

    /** Keys with their values. */
    public Optional<YamlMap> map() {
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, log, filling));
        }
        refuse("keys with values are expected here", "such as {kind: numeric, credits: 1, key: 32}");
        return Optional.empty();
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** A written value as it can stand in a message: on one line, and not too much of it. */
    static String shortened(String text) {
        String start = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return start.replaceAll("\\s+", " ");
    }
}
