package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Expressions;
import de.tum.klausur.bank.format.source.PlaceholderValues;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.variant.Binding;
import de.tum.klausur.question.variant.NumberStyle;
import java.util.Map;

/** The values of one variant in the place of names and placeholders. */
record VariantValues(Binding binding, FormulaShelf formulas) implements PlaceholderValues {

    @Override
    public String fill(String text) {
        return filled(text, NumberStyle.POINT);
    }

    @Override
    public String fillGerman(String text) {
        return filled(text, NumberStyle.COMMA_IN_TEXT);
    }

    @Override
    public Value value(String expression) {
        return Expressions.literal(expression)
                .orElseGet(() -> formulas.formula(expression).value(binding.values()));
    }

    @Override
    public Map<String, Value> names() {
        return binding.values();
    }

    /** Without parameters two braces are no placeholder: TeX is full of them. */
    private String filled(String text, NumberStyle style) {
        return binding.values().isEmpty() ? text : formulas.text(text).fill(binding, style);
    }
}
