package de.tum.klausur.question.part;

import java.util.List;

/**
 * Exactly one option is right.
 *
 * @throws IllegalArgumentException where not exactly one option is right
 */
public record SingleChoice(PartHead head, List<Option> options) implements Part.Chosen {

    public SingleChoice {
        options = List.copyOf(options);
        if (options.stream().filter(Option::right).count() != 1) {
            throw new IllegalArgumentException("single choice needs exactly one right option");
        }
    }
}
