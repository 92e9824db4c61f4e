package de.tum.klausur.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review window as JSON. */
@Schema(name = "ReviewWindow", description = "When students may inspect and object")
record WindowEntry(
        Instant opensAt,

        @Schema(description = "this instant not included; from then on objections are decided")
        Instant closesAt,

        @Schema(description = "whether students see keys, model solutions and explanations")
        boolean showsSolutions) {

    static WindowEntry of(WindowView window) {
        return new WindowEntry(window.opensAt(), window.closesAt(), window.showsSolutions());
    }
}
