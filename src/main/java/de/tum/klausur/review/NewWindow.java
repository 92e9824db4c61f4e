package de.tum.klausur.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review window to set, as JSON; what is missing is told by the use case. */
@Schema(
        name = "NewReviewWindow",
        description = "A review window to set",
        requiredProperties = {"opensAt", "closesAt", "showsSolutions"})
record NewWindow(
        @Schema(
                description = "Berlin time where no offset is given",
                format = "date-time",
                examples = "2027-02-20T10:00:00+01:00")
        @Nullable
        String opensAt,

        @Schema(
                description = "after opensAt; Berlin time where no offset is given",
                format = "date-time",
                examples = "2027-02-27T10:00:00+01:00")
        @Nullable
        String closesAt,

        @Schema(description = "whether students see keys, model solutions and explanations")
        boolean showsSolutions) {

    Windows.Form form() {
        return new Windows.Form(
                Optional.ofNullable(opensAt).orElse(""),
                Optional.ofNullable(closesAt).orElse(""),
                showsSolutions);
    }
}
