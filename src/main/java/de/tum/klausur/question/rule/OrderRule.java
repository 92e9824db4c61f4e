package de.tum.klausur.question.rule;

/** How an order earns credits. */
public enum OrderRule {
    /** The right order earns all, any other nothing. */
    EXACT,
    /** Each pair of neighbours that follow each other in the right order too earns its share. */
    ADJACENT_PAIRS
}
