package de.tum.klausur.marking.shown;

import java.util.Optional;

/** Words for ticks and verdicts. */
final class OptionTexts {

    private OptionTexts() {}

    static Optional<String> options(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case ALL_OPTIONS_RIGHT -> Optional.of(texts.allOptionsRight(said.text(0)));
            case NOTHING_TO_TICK -> Optional.of(texts.nothingToTick(said.text(0)));
            case OPTIONS_UNTOUCHED -> Optional.of(texts.optionsUntouched());
            case NONE_RIGHT -> Optional.of(texts.noneRight());
            case NONE_WRONG ->
                Optional.of(said.keys() ? texts.noneWrong(said.text(0), said.text(1)) : texts.noneWrongKeyless());
            case BLANK_COUNTS_AS_NONE -> Optional.of(texts.blankCountsAsNone());
            case SOME_OPTIONS_WRONG, OPTIONS_BALANCE, OPTIONS_NET ->
                Optional.of(said.keys() ? sum(said, texts) : sumWithoutKey(said, texts));
            // one option right or wrong is a piece of the key
            default -> said.keys() ? Optional.of(option(said, texts)) : Optional.empty();
        };
    }

    static String verdict(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case VERDICT_RIGHT -> texts.verdictRight(said.verdict(texts));
            case VERDICT_WRONG -> texts.verdictWrong(said.verdict(texts));
            case VERDICT_MISSING -> texts.verdictMissing();
            case REASON_MISSING -> texts.reasonMissing();
            default -> throw said.isElsewhere();
        };
    }

    private static String option(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case OPTION_RIGHTLY_TICKED -> texts.optionRightlyTicked(said.option());
            case OPTION_WRONGLY_TICKED -> texts.optionWronglyTicked(said.option());
            case OPTION_MISSED -> texts.optionMissed(said.option());
            case OPTION_RIGHTLY_LEFT -> texts.optionRightlyLeft(said.option());
            default -> throw said.isElsewhere();
        };
    }

    private static String sum(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case SOME_OPTIONS_WRONG -> texts.someOptionsWrong(said.text(0), said.text(1));
            case OPTIONS_BALANCE -> texts.optionsBalance(said.text(0), said.text(1), said.text(2));
            case OPTIONS_NET -> texts.optionsNet(said.text(0), said.text(1), said.text(2));
            default -> throw said.isElsewhere();
        };
    }

    private static String sumWithoutKey(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case SOME_OPTIONS_WRONG -> texts.someOptionsWrongKeyless();
            case OPTIONS_BALANCE -> texts.optionsBalanceKeyless();
            case OPTIONS_NET -> texts.optionsNetKeyless();
            default -> throw said.isElsewhere();
        };
    }
}
