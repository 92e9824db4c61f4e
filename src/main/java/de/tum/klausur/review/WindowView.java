package de.tum.klausur.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review window. */
@Schema(name = "ReviewWindow", description = "When students may inspect and object")
record WindowView(
        Instant opensAt,

        @Schema(description = "this instant not included; from then on objections are decided")
        Instant closesAt,

        @Schema(description = "whether students see keys, model solutions and explanations")
        boolean showsSolutions) {

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Before, in or after the window. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    public State state(Instant now) {
        return now.isBefore(opensAt) ? State.PLANNED : isOpen(now) ? State.OPEN : State.CLOSED;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }
}
