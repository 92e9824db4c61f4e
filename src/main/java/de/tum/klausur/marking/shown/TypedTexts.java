package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceReason.AxisOff;
import de.tum.klausur.question.marking.TraceReason.ExpressionOff;
import de.tum.klausur.question.marking.TraceReason.ExpressionPartly;
import de.tum.klausur.question.marking.TraceReason.ExpressionRight;
import de.tum.klausur.question.marking.TraceReason.ListCapped;
import de.tum.klausur.question.marking.TraceReason.ListedBeyond;
import de.tum.klausur.question.marking.TraceReason.ListedTwice;
import de.tum.klausur.question.marking.TraceReason.ListedUnknown;
import de.tum.klausur.question.marking.TraceReason.NumberExact;
import de.tum.klausur.question.marking.TraceReason.NumberOff;
import de.tum.klausur.question.marking.TraceReason.NumberPartly;
import de.tum.klausur.question.marking.TraceReason.NumberWithinTolerance;
import de.tum.klausur.question.marking.TraceReason.OfExpression;
import de.tum.klausur.question.marking.TraceReason.OfNumber;
import de.tum.klausur.question.marking.TraceReason.OfShape;
import de.tum.klausur.question.marking.TraceReason.OfWords;
import de.tum.klausur.question.marking.TraceReason.RankOff;
import de.tum.klausur.question.marking.TraceReason.ShapeOff;
import de.tum.klausur.question.marking.TraceReason.ShapePartly;
import de.tum.klausur.question.marking.TraceReason.ShapeRight;
import de.tum.klausur.question.marking.TraceReason.WordingAccepted;
import de.tum.klausur.question.marking.TraceReason.WordingMistyped;
import de.tum.klausur.question.marking.TraceReason.WordingRefused;
import de.tum.klausur.question.marking.TraceReason.WordingTaken;
import de.tum.klausur.question.marking.TraceReason.WordingTakenAs;
import de.tum.klausur.question.marking.TraceReason.WordingUnknown;
import de.tum.klausur.question.marking.TraceReason.WordingUnmatched;
import java.util.Optional;

/** Words for numbers, expressions, shapes and words. */
final class TypedTexts {

    private TypedTexts() {}

    static String number(OfNumber reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case NumberExact exact -> texts.numberExact(shown.number(exact.given()));
            case NumberWithinTolerance(String given, String key, String tolerance) ->
                shown.keys()
                        ? texts.numberWithinTolerance(
                                shown.number(given), shown.key(given, key, tolerance), shown.tolerance(tolerance))
                        : texts.numberWithinToleranceKeyless(shown.number(given));
            case NumberPartly(String given, String accepted, String key) ->
                shown.keys()
                        ? texts.numberPartly(shown.number(given), shown.key(given, accepted), shown.key(given, key))
                        : texts.numberPartlyKeyless(shown.number(given));
            case NumberOff(String given, String key, String tolerance) ->
                shown.keys()
                        ? texts.numberOff(
                                shown.number(given), shown.key(given, key, tolerance), shown.tolerance(tolerance))
                        : texts.numberOffKeyless(shown.number(given));
        };
    }

    static String expression(OfExpression reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case ExpressionRight right -> texts.expressionRight(shown.text(right.given()));
            case ExpressionPartly(String given, String accepted) ->
                shown.keys()
                        ? texts.expressionPartly(shown.text(given), shown.text(accepted))
                        : texts.expressionPartlyKeyless(shown.text(given));
            case ExpressionOff(String given, String key) ->
                shown.keys()
                        ? texts.expressionOff(shown.text(given), shown.text(key))
                        : texts.expressionOffKeyless(shown.text(given));
        };
    }

    /** Which axis is off, and how many there should be, is a piece of the key. */
    static Optional<String> shape(OfShape reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case ShapeRight right -> Optional.of(texts.shapeRight(shown.text(right.given())));
            case ShapePartly(String given, String accepted) ->
                Optional.of(
                        shown.keys()
                                ? texts.shapePartly(shown.text(given), shown.text(accepted))
                                : texts.shapePartlyKeyless(shown.text(given)));
            case ShapeOff(String given, String key) ->
                Optional.of(
                        shown.keys()
                                ? texts.shapeOff(shown.text(given), shown.text(key))
                                : texts.shapeOffKeyless(shown.text(given)));
            case RankOff(int given, int key) ->
                shown.keys() ? Optional.of(texts.rankOff(shown.count(given), shown.count(key))) : Optional.empty();
            case AxisOff(int axis, String given, String key) ->
                shown.keys()
                        ? Optional.of(texts.axisOff(shown.count(axis), shown.text(given), shown.text(key)))
                        : Optional.empty();
        };
    }

    static String words(OfWords reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case WordingAccepted accepted -> texts.wordingAccepted(shown.text(accepted.given()));
            case WordingMistyped(String given, String accepted) ->
                shown.keys()
                        ? texts.wordingMistyped(shown.text(given), shown.text(accepted))
                        : texts.wordingMistypedKeyless(shown.text(given));
            case WordingUnknown(String given, String key) ->
                shown.keys()
                        ? texts.wordingUnknown(shown.text(given), shown.text(key))
                        : texts.wordingUnknownKeyless(shown.text(given));
            case WordingUnmatched(String given) -> texts.wordingUnmatched(shown.text(given));
            case WordingTaken(String given) -> texts.wordingTaken(shown.text(given));
            case WordingTakenAs(String given, String accepted) ->
                shown.keys()
                        ? texts.wordingTakenAs(shown.text(given), shown.text(accepted))
                        : texts.wordingTaken(shown.text(given));
            case WordingRefused(String given) -> texts.wordingRefused(shown.text(given));
            case ListedUnknown(String given) -> texts.listedUnknown(shown.text(given));
            case ListedTwice(String given, String earlier) -> texts.listedTwice(shown.text(given), shown.text(earlier));
            case ListedBeyond(int counted, String rest) -> texts.listedBeyond(shown.count(counted), shown.text(rest));
            case ListCapped(String sum, String worth) -> texts.listCapped(shown.number(sum), shown.number(worth));
        };
    }
}
