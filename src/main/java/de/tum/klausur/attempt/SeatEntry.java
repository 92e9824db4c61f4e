package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.AttemptState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as one of its candidates sees it, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Seat", description = "A session in which the student takes part")
record SeatEntry(
        @Schema(description = "id of the session") UUID session,
        String title,
        @Schema(description = "from when it may be started") Instant opensAt,

        @Schema(description = "until when it may be started, this instant included")
        Instant lastStartAt,

        @Schema(description = "own working time in minutes, extra minutes included", examples = "31")
        long minutes,

        @Schema(description = "what the exam is worth, exact, in steps of 0.5", examples = "31.0")
        String credits,

        @Schema(description = "permitted aids") String aids,

        @Schema(
                description =
                        "whether a multiple choice that is left blank counts as “None of these”; else it earns nothing")
        boolean blankIsNone,

        @Schema(description = "whether it may be started now")
        boolean mayStart,

        @Schema(description = "absent before the start") Optional<UUID> attempt,
        @Schema(description = "absent before the start") Optional<AttemptState> state,
        Instant serverTime) {

    static SeatEntry of(SeatView seat) {
        Optional<AttemptView> begun =
                seat.attempt().filter(attempt -> attempt.startedAt().isPresent());
        return new SeatEntry(
                seat.session().id(),
                seat.session().title(),
                seat.session().opensAt(),
                seat.session().lastStartAt(),
                seat.time().toMinutes(),
                seat.credits(),
                seat.aids(),
                seat.blankIsNone(),
                seat.mayStart(),
                begun.map(AttemptView::id),
                begun.map(AttemptView::state),
                seat.now());
    }
}
