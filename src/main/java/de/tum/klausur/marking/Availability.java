package de.tum.klausur.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a marker may have an answer. */
@Schema(name = "Taking")
enum Availability {
    /** Nobody has it. */
    FREE(true),
    /** This marker has it, or has marked it. */
    OWN(true),
    /** Another marker has had it for too long: it may be taken over. */
    EXPIRED(true),
    /** Another marker has marked it, but this one may change any mark. */
    OVERRULE(true),
    /** Another marker has it open. */
    HELD(false),
    /** Another marker has marked it. */
    MARKED(false);

    private final boolean allowed;

    Availability(boolean allowed) {
        this.allowed = allowed;
    }

    public boolean isAllowed() {
        return allowed;
    }

    /**
     * The rule.
     *
     * @param claim who has it
     * @param marked whether it has a mark
     * @param taker who asks for it
     * @param expiry how long a claim keeps others away
     */
    public static Availability of(Optional<Claim> claim, boolean marked, Taker taker, Duration expiry) {
        if (claim.isEmpty()) {
            return FREE;
        }
        Claim held = claim.get();
        if (held.by().equals(taker.id())) {
            return OWN;
        }
        if (marked) {
            return taker.mayOverrule() ? OVERRULE : MARKED;
        }
        return held.isExpired(taker.now(), expiry) ? EXPIRED : HELD;
    }

    /**
     * A marker who asks for an answer.
     *
     * @param mayOverrule whether they may change the marks of others: lecturers
     */
    public record Taker(UUID id, boolean mayOverrule, Instant now) {}
}
