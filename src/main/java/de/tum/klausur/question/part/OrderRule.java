package de.tum.klausur.question.part;

/** How an order earns credits. */
public enum OrderRule {
    /**
     * The fewest items that have to be moved to get the right order cost a share each: of n items one of n − 1. Where half
     * of them or more have to be moved, nothing is earned.
     */
    PER_ITEM,
    /** The right order earns all, any other nothing. */
    EXACT,
    /** Each pair of neighbours that follow each other in the right order too earns its share. */
    ADJACENT_PAIRS
}
