package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.attempt.model.LateRule;

/** What came after the end, in words. */
final class LateWords {

    private LateWords() {}

    static String of(DeviceChain.Link link, LateMessages texts) {
        return switch (link) {
            case HOLDS -> texts.chainHolds();
            case STARTS -> texts.chainStarts();
            case BROKEN -> texts.chainBroken();
        };
    }

    static String of(LateRule.Verdict verdict, LateMessages texts) {
        return switch (verdict) {
            case FITS -> texts.fits();
            case TYPED_AFTER_END -> texts.typedAfterEnd();
            case NOT_AWAY_LONG_ENOUGH -> texts.notAwayLongEnough();
            case CHAIN_BROKEN -> texts.brokenChain();
            case TIMES_CONTRADICT -> texts.timesContradict();
            case NEWER_STANDS -> texts.newerStands();
        };
    }

    static String of(LateEntry.State state, LateMessages texts) {
        return switch (state) {
            case WAITING -> texts.isWaiting();
            case ADMITTED -> texts.isAdmitted();
            case REFUSED -> texts.isRefused();
        };
    }
}
