package de.tum.klausur.question;

/** That a seed gives no question: a value can't be computed, or what it gives is no sound question. */
public final class VariantFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VariantFault(String message) {
        super(message);
    }
}
