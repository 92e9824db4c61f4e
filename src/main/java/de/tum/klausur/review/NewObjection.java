package de.tum.klausur.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection to write, as JSON. */
@Schema(name = "NewObjection", description = "An objection to write", requiredProperties = "text")
record NewObjection(
        @Schema(description = "why the mark is wrong, 10 to 4000 characters") @Nullable
        String text) {

    String written() {
        return text == null ? "" : text;
    }
}
