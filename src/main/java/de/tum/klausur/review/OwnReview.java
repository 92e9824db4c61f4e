package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An own attempt whose results are out, as the page and JSON tell it.
 *
 * @param state of the window now, on the page only: a program has the times
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "OwnReview", description = "An own attempt whose results are out")
record OwnReview(
        UUID attempt,
        @Schema(description = "id of the session") UUID session,
        String title,
        @Schema(description = "absent while none is set") Optional<WindowView> window,
        @JsonIgnore Optional<WindowView.State> state) {}
