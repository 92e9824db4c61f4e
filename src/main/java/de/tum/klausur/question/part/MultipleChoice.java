package de.tum.klausur.question.part;

import java.util.List;

/** Any number of options may be right, none included. */
public record MultipleChoice(PartHead head, List<Option> options, ChoiceRule rule) implements Part.Chosen {

    public MultipleChoice {
        options = List.copyOf(options);
    }

    /** Marked all or nothing, as in I2DL's problem 1. */
    public MultipleChoice(PartHead head, List<Option> options) {
        this(head, options, ChoiceRule.ALL_OR_NOTHING);
    }
}
