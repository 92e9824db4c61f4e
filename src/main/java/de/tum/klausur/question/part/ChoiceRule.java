package de.tum.klausur.question.part;

/** How ticks earn credits; never less than 0. */
public enum ChoiceRule {
    /** Every option as the key has it earns all, anything else nothing: the rule of I2DL's problem 1. */
    ALL_OR_NOTHING,
    /** Each option as the key has it earns its share, each other one takes as much away. */
    PER_OPTION,
    /** Rightly ticked less wrongly ticked options, as a share of the right ones. */
    NET_CORRECT
}
