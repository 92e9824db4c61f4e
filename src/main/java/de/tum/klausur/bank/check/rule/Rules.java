package de.tum.klausur.bank.check.rule;

import java.util.List;

/** All rules on responses that each variant of a question must keep. */
public final class Rules {

    private static final List<VariantRule> OF_VARIANTS = List.of(
            new RightResponses(),
            new BlankResponses(),
            new DeclaredResponses(),
            new EqualChoices(),
            new TypableNumbers(),
            new FollowOns(),
            new Chained(),
            new FoldedAlike(),
            new FigureRegions());

    private Rules() {}

    /** Those that know nothing but the question. */
    public static List<VariantRule> ofVariants() {
        return OF_VARIANTS;
    }
}
