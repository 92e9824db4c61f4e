package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.result.ResultView;
import de.tum.klausur.session.SessionView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student's own review of one attempt, as the page, the copy and JSON tell it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "OwnSheet", description = "A student's own marked attempt")
record OwnSheet(
        UUID attempt,
        String title,

        @Schema(description = "earned, exact, in steps of 0.5", examples = "20.5")
        String credits,

        @Schema(description = "what the exam is worth, exact", examples = "31.0")
        String worth,

        @Schema(description = "1.0 to 5.0, or X", examples = "2.0")
        String grade,

        @Schema(description = "absent while none is set") Optional<WindowView> window,

        @Schema(description = "whether objections can be written now")
        boolean open,

        @Schema(description = "empty outside the window") List<MarkedProblem> problems,

        @Schema(description = "all that were written, withdrawn ones included")
        List<ObjectionView> objections) {

    /**
     * What a page tells beside it: numbers as a reader writes them, and names as the paper has them.
     *
     * @param partNames by the part of an objection, e.g. {@code 2d}
     * @param over whether the window has closed
     * @param outcomes what decisions did to credits, by the objection's id
     */
    record OnPage(
            OwnSheet told,
            SessionView session,
            ResultView result,
            boolean over,
            Map<String, String> partNames,
            Map<UUID, Outcome> outcomes) {

        /** What the decision did; empty while there is none. */
        public Optional<Outcome> outcome(ObjectionView objection) {
            return Optional.ofNullable(outcomes.get(objection.id()));
        }

        /** Where what was uploaded is found by its digest. */
        public String files() {
            return "/api/attempts/" + told.attempt() + "/files";
        }
    }
}
