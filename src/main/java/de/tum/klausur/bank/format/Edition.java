package de.tum.klausur.bank.format;

import de.tum.klausur.question.part.OrderRule;

/**
 * What a header means where it says nothing. Files are read by the newest edition; a version that was kept before is read by
 * the one under which its fingerprint was taken (ADR 0026).
 */
public enum Edition {
    /** An order earns by the items that would have to be moved. */
    SINCE_0_3(OrderRule.PER_ITEM),
    /** Only the whole order earns credits. */
    BEFORE_0_3(OrderRule.EXACT);

    private final OrderRule ordering;

    Edition(OrderRule ordering) {
        this.ordering = ordering;
    }

    /** How an order earns credits unless the header says otherwise. */
    OrderRule ordering() {
        return ordering;
    }
}
