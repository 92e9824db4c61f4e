package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceReason.AllOptionsRight;
import de.tum.klausur.question.marking.TraceReason.BlankCountsAsNone;
import de.tum.klausur.question.marking.TraceReason.NoneRight;
import de.tum.klausur.question.marking.TraceReason.NoneWrong;
import de.tum.klausur.question.marking.TraceReason.NothingToTick;
import de.tum.klausur.question.marking.TraceReason.OfOption;
import de.tum.klausur.question.marking.TraceReason.OfOptions;
import de.tum.klausur.question.marking.TraceReason.OfVerdict;
import de.tum.klausur.question.marking.TraceReason.OptionMissed;
import de.tum.klausur.question.marking.TraceReason.OptionRightlyLeft;
import de.tum.klausur.question.marking.TraceReason.OptionRightlyTicked;
import de.tum.klausur.question.marking.TraceReason.OptionWronglyTicked;
import de.tum.klausur.question.marking.TraceReason.OptionsBalance;
import de.tum.klausur.question.marking.TraceReason.OptionsNet;
import de.tum.klausur.question.marking.TraceReason.OptionsUntouched;
import de.tum.klausur.question.marking.TraceReason.ReasonMissing;
import de.tum.klausur.question.marking.TraceReason.SomeOptionsWrong;
import de.tum.klausur.question.marking.TraceReason.VerdictMissing;
import de.tum.klausur.question.marking.TraceReason.VerdictRight;
import de.tum.klausur.question.marking.TraceReason.VerdictWrong;
import java.util.Optional;

/** Words for ticks and verdicts. */
final class OptionTexts {

    private OptionTexts() {}

    /** One option right or wrong is a piece of the key. */
    static Optional<String> options(OfOptions reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case OfOption one -> shown.keys() ? Optional.of(option(one, shown)) : Optional.empty();
            case AllOptionsRight(int all) -> Optional.of(texts.allOptionsRight(shown.count(all)));
            case NothingToTick(int all) -> Optional.of(texts.nothingToTick(shown.count(all)));
            case OptionsUntouched() -> Optional.of(texts.optionsUntouched());
            case NoneRight none -> Optional.of(texts.noneRight());
            case BlankCountsAsNone() -> Optional.of(texts.blankCountsAsNone());
            case NoneWrong(int right, int all) ->
                Optional.of(
                        shown.keys()
                                ? texts.noneWrong(shown.count(right), shown.count(all))
                                : texts.noneWrongKeyless());
            case SomeOptionsWrong(int wrong, int all) ->
                Optional.of(
                        shown.keys()
                                ? texts.someOptionsWrong(shown.count(wrong), shown.count(all))
                                : texts.someOptionsWrongKeyless());
            case OptionsBalance balance ->
                Optional.of(shown.keys() ? balance(balance, shown) : texts.optionsBalanceKeyless());
            case OptionsNet net -> Optional.of(shown.keys() ? net(net, shown) : texts.optionsNetKeyless());
        };
    }

    static String verdict(OfVerdict reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case VerdictRight(boolean given) -> texts.verdictRight(shown.verdict(given));
            case VerdictWrong(boolean given) -> texts.verdictWrong(shown.verdict(given));
            case VerdictMissing() -> texts.verdictMissing();
            case ReasonMissing() -> texts.reasonMissing();
        };
    }

    private static String option(OfOption reason, ShownPart shown) {
        String place = shown.option(reason.option());
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case OptionRightlyTicked ticked -> texts.optionRightlyTicked(place);
            case OptionWronglyTicked ticked -> texts.optionWronglyTicked(place);
            case OptionMissed missed -> texts.optionMissed(place);
            case OptionRightlyLeft left -> texts.optionRightlyLeft(place);
        };
    }

    private static String balance(OptionsBalance sum, ShownPart shown) {
        return shown.texts()
                .optionsBalance(shown.count(sum.asInKey()), shown.count(sum.wrong()), shown.count(sum.all()));
    }

    private static String net(OptionsNet sum, ShownPart shown) {
        return shown.texts()
                .optionsNet(
                        shown.count(sum.rightlyTicked()), shown.count(sum.wronglyTicked()), shown.count(sum.right()));
    }
}
