package de.tum.klausur.question.part;

import de.tum.klausur.question.key.Option;
import de.tum.klausur.question.key.PartHead;
import java.util.List;

/** Any number of options may be right, none included; marked all or nothing, as in I2DL's problem 1. */
public record MultipleChoice(PartHead head, List<Option> options) implements Part {

    public MultipleChoice {
        options = List.copyOf(options);
    }
}
