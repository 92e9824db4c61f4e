package de.tum.klausur.attempt;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page that wants to write.
 *
 * @param tab a random UUID that it draws when it loads
 */
@Schema(name = "Writer", description = "A page that wants to write")
record WriterForm(
        @Schema(description = "a random UUID that the page draws when it loads") @NotNull
        UUID tab) {}
