package de.tum.klausur.bank.format.source;

import de.tum.klausur.question.formula.Value;
import java.util.Map;

/** What stands for the placeholders and names in a file: the values of one variant. */
public interface PlaceholderValues {

    /** Where a file has no parameters: texts stay as they are, and expressions name nothing. */
    PlaceholderValues NONE = new PlaceholderValues() {
        @Override
        public String fill(String text) {
            return text;
        }

        @Override
        public String fillGerman(String text) {
            return text;
        }

        @Override
        public Value value(String expression) {
            return Expressions.constant(expression);
        }

        @Override
        public Map<String, Value> names() {
            return Map.of();
        }
    };

    /**
     * The text with each {@code {{expression}}} replaced by its value.
     *
     * @throws de.tum.klausur.question.formula.FormulaFault where one has none
     */
    String fill(String text);

    /** The same in German, where numbers have a decimal comma. */
    String fillGerman(String text);

    /**
     * The value of an expression.
     *
     * @throws de.tum.klausur.question.formula.FormulaFault where it has none
     */
    Value value(String expression);

    /** The values of all names. */
    Map<String, Value> names();
}
