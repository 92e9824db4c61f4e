package de.tum.klausur.question.variant;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text whose placeholders were read once, to be filled for many variants, by several threads at once if wanted. */
public final class Template {

    private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");
    /** Functions whose words are numbers, which get the decimal comma too; python(…) is code and keeps the point. */
    private static final Pattern WRITES_NUMBERS = Pattern.compile("(?:signed|latex) *\\(.*", Pattern.DOTALL);

    /** A placeholder, the text before it, and what it stands in. */
    private record Slot(String before, Formula formula, int decimals, Surroundings around) {}

    private record Surroundings(TextPlaces.Place place, boolean inTag) {}

    private final List<Slot> slots;
    private final String rest;

    private Template(List<Slot> slots, String rest) {
        this.slots = List.copyOf(slots);
        this.rest = rest;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException where a placeholder can't be read: {@link Placeholders#problems} tells beforehand
     */
    public static Template of(String text) {
        if (!Placeholders.present(text)) {
            return new Template(List.of(), text);
        }
        TextPlaces places = new TextPlaces(text);
        List<Slot> slots = new ArrayList<>();
        int at = 0;
        for (Placeholder placeholder : Placeholder.in(text)) {
            if (!placeholder.isClosed()) {
                throw new IllegalArgumentException("{{ is never closed at " + placeholder.start());
            }
            int start = placeholder.start();
            boolean inTag = text.lastIndexOf('<', start) > text.lastIndexOf('>', start);
            slots.add(new Slot(
                    text.substring(at, start),
                    Formula.of(placeholder.expression()),
                    placeholder.decimals(),
                    new Surroundings(places.at(start), inTag)));
            at = placeholder.end();
        }
        return new Template(slots, text.substring(at));
    }

    /** Whether it is the same in every variant. */
    public boolean isPlain() {
        return slots.isEmpty();
    }

    /** The parameters that it needs. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        slots.forEach(slot -> names.addAll(slot.formula().names()));
        return names;
    }

    /**
     * The text with the values of one variant.
     *
     * @throws FormulaFault where a placeholder has no value, or none that can be written
     */
    public String fill(Binding binding, NumberStyle style) {
        if (slots.isEmpty()) {
            return rest;
        }
        StringBuilder filled = new StringBuilder();
        for (Slot slot : slots) {
            filled.append(slot.before()).append(written(slot, binding, style));
        }
        return filled.append(rest).toString();
    }

    private static String written(Slot slot, Binding binding, NumberStyle style) {
        String mark = decimalMark(slot.around(), style);
        Value value = value(slot.formula(), binding);
        if (value instanceof Value.Words words) {
            return words(slot, words.text(), mark);
        }
        return value.written(number -> digits(number, slot.decimals()).replace(".", mark));
    }

    private static Value value(Formula formula, Binding binding) {
        try {
            return formula.value(binding.values());
        } catch (FormulaFault fault) {
            throw new FormulaFault("{{" + formula.text() + "}} has no value: " + fault.reason());
        }
    }

    private static String words(Slot slot, String words, String mark) {
        if (slot.decimals() != Placeholder.AS_NEEDED) {
            throw new FormulaFault("{{" + slot.formula().text() + "}} is no number and has no decimals");
        }
        return WRITES_NUMBERS.matcher(slot.formula().text()).matches()
                ? POINT.matcher(words).replaceAll(mark)
                : words;
    }

    private static String digits(BigDecimal number, int decimals) {
        return decimals == Placeholder.AS_NEEDED
                ? new Value.Num(number).written()
                : number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String decimalMark(Surroundings around, NumberStyle style) {
        return switch (style) {
            case POINT -> ".";
            case COMMA_BETWEEN_TAGS -> around.inTag() ? "." : ",";
            case COMMA_IN_TEXT ->
                switch (around.place()) {
                    case TEXT -> ",";
                    case FORMULA -> "{,}";
                    case CODE -> ".";
                };
        };
    }
}
