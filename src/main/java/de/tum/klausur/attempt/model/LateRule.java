package de.tum.klausur.attempt.model;

import java.time.Duration;
import java.time.Instant;

/**
 * By which a lecturer admits responses that came after the end, all at once: "typed before the end, and the network was lost for at
 * least so long". What a device says is evidence and no proof; what contradicts itself fits no rule.
 *
 * @param away how long the device must have been away at least
 */
public record LateRule(Duration away) {

    /** Why an entry fits the rule, or doesn't. */
    public enum Verdict {
        FITS,
        /** Typed after the end, as the device itself says. */
        TYPED_AFTER_END,
        /** The server heard of the device too recently. */
        NOT_AWAY_LONG_ENOUGH,
        /** The device's own chain doesn't hold. */
        CHAIN_BROKEN,
        /** Typed before the start, or after it came. */
        TIMES_CONTRADICT,
        /** A newer answer to the part stands: that one is never overwritten by an older one. */
        NEWER_STANDS
    }

    /**
     * What the rule says of an entry.
     *
     * @param standsSince when the answer that stands for the part was typed; {@link Instant#MIN} where there is none
     */
    public Verdict of(LateEvidence evidence, Instant standsSince) {
        if (evidence.typedAt().isBefore(evidence.startedAt())
                || evidence.typedAt().isAfter(evidence.arrivedAt())) {
            return Verdict.TIMES_CONTRADICT;
        }
        if (!evidence.typedInTime()) {
            return Verdict.TYPED_AFTER_END;
        }
        if (evidence.link() == DeviceChain.Link.BROKEN) {
            return Verdict.CHAIN_BROKEN;
        }
        if (isOlder(evidence.typedAt(), standsSince)) {
            return Verdict.NEWER_STANDS;
        }
        return evidence.away().compareTo(away) < 0 ? Verdict.NOT_AWAY_LONG_ENOUGH : Verdict.FITS;
    }

    /** Whether what stands is newer than what was typed at {@code typedAt}. */
    public static boolean isOlder(Instant typedAt, Instant standsSince) {
        return typedAt.isBefore(standsSince);
    }
}
