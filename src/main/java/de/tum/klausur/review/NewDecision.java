package de.tum.klausur.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on an objection, as JSON; what is missing is told by the use case. */
@Schema(
        name = "NewDecision",
        description = "A decision on an objection",
        requiredProperties = {"decision", "reason"})
record NewDecision(
        @Nullable Decision decision,

        @Schema(
                description = "only where granted: the part's new credits, more than before, exact, in steps of 0.5",
                examples = "1.5")
        @Nullable
        String credits,

        @Schema(description = "for the student, at most 4000 characters") @Nullable
        String reason,

        @Schema(
                description =
                        "where granted, for parts from which others follow on: the value as you read the answer, as a student"
                                + " would type it; what follows is marked with it at once. Absent: as it was said before",
                examples = "1.6")
        @Nullable
        String valueAsRead,

        @Schema(
                description =
                        "where granted: ids of the case's wordings that are taken for everybody who wrote them, with the"
                                + " credits that the objection brings; none or absent: this answer only")
        @Nullable
        List<String> wordings) {

    Deciding.Form form() {
        return new Deciding.Form(
                Optional.ofNullable(decision),
                Optional.ofNullable(credits).orElse(""),
                Optional.ofNullable(reason).orElse(""),
                Optional.ofNullable(valueAsRead),
                wordings == null ? List.of() : wordings);
    }
}
