package de.tum.klausur.marking.shown;

import java.util.Optional;

/** Words for numbers, expressions, shapes and words. */
final class TypedTexts {

    private TypedTexts() {}

    static String number(Said said, TraceMessages texts) {
        String given = said.number(0);
        return switch (said.line().reason()) {
            case NUMBER_EXACT -> texts.numberExact(given);
            case NUMBER_WITHIN_TOLERANCE ->
                said.keys()
                        ? texts.numberWithinTolerance(given, said.key(0, 1, 2), said.tolerance(2, texts))
                        : texts.numberWithinToleranceKeyless(given);
            case NUMBER_PARTLY ->
                said.keys()
                        ? texts.numberPartly(given, said.key(0, 1), said.key(0, 2))
                        : texts.numberPartlyKeyless(given);
            case NUMBER_OFF ->
                said.keys()
                        ? texts.numberOff(given, said.key(0, 1, 2), said.tolerance(2, texts))
                        : texts.numberOffKeyless(given);
            default -> throw said.isElsewhere();
        };
    }

    static String expression(Said said, TraceMessages texts) {
        String given = said.text(0);
        return switch (said.line().reason()) {
            case EXPRESSION_RIGHT -> texts.expressionRight(given);
            case EXPRESSION_PARTLY ->
                said.keys() ? texts.expressionPartly(given, said.text(1)) : texts.expressionPartlyKeyless(given);
            case EXPRESSION_OFF ->
                said.keys() ? texts.expressionOff(given, said.text(1)) : texts.expressionOffKeyless(given);
            default -> throw said.isElsewhere();
        };
    }

    static Optional<String> shape(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case SHAPE_RIGHT -> Optional.of(texts.shapeRight(said.text(0)));
            case SHAPE_PARTLY ->
                Optional.of(
                        said.keys()
                                ? texts.shapePartly(said.text(0), said.text(1))
                                : texts.shapePartlyKeyless(said.text(0)));
            case SHAPE_OFF ->
                Optional.of(
                        said.keys() ? texts.shapeOff(said.text(0), said.text(1)) : texts.shapeOffKeyless(said.text(0)));
            case RANK_OFF -> said.keys() ? Optional.of(texts.rankOff(said.text(0), said.text(1))) : Optional.empty();
            case AXIS_OFF ->
                said.keys() ? Optional.of(texts.axisOff(said.text(0), said.text(1), said.text(2))) : Optional.empty();
            default -> throw said.isElsewhere();
        };
    }

    static String words(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case WORDING_ACCEPTED -> texts.wordingAccepted(said.text(0));
            case WORDING_MISTYPED ->
                said.keys()
                        ? texts.wordingMistyped(said.text(0), said.text(1))
                        : texts.wordingMistypedKeyless(said.text(0));
            case WORDING_UNKNOWN ->
                said.keys()
                        ? texts.wordingUnknown(said.text(0), said.text(1))
                        : texts.wordingUnknownKeyless(said.text(0));
            case WORDING_UNMATCHED -> texts.wordingUnmatched(said.text(0));
            case WORDING_TAKEN -> texts.wordingTaken(said.text(0));
            case WORDING_TAKEN_AS ->
                said.keys() ? texts.wordingTakenAs(said.text(0), said.text(1)) : texts.wordingTaken(said.text(0));
            case WORDING_REFUSED -> texts.wordingRefused(said.text(0));
            case LISTED_UNKNOWN -> texts.listedUnknown(said.text(0));
            case LISTED_TWICE -> texts.listedTwice(said.text(0), said.text(1));
            case LISTED_BEYOND -> texts.listedBeyond(said.text(0), said.text(1));
            case LIST_CAPPED -> texts.listCapped(said.number(0), said.number(1));
            default -> throw said.isElsewhere();
        };
    }
}
