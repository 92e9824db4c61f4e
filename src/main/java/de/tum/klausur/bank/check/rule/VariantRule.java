package de.tum.klausur.bank.check.rule;

/** A rule that each variant of a question must keep. */
public interface VariantRule {

    /** As findings name it, e.g. {@code right-response}. */
    String name();

    /** How many of a question's variants it looks at, from seed 0. */
    default int seeds() {
        return 200;
    }

    /** Looks at one variant. */
    void check(CheckedVariant variant, Remarks remarks);
}
