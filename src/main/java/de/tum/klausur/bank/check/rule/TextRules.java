package de.tum.klausur.bank.check.rule;

import java.util.List;

/** All rules on what texts tell. */
public final class TextRules {

    private static final List<VariantRule> OF_VARIANTS =
            List.of(new KeyLeaks(), new OrderTold(), new PointingOptions(), new SameNumbers());

    private TextRules() {}

    public static List<VariantRule> ofVariants() {
        return OF_VARIANTS;
    }
}
