package de.tum.klausur.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to release results, as JSON. */
@Schema(name = "NewRelease", description = "The wish to release results", requiredProperties = "version")
record NewRelease(
        @Schema(description = "version of the grade key that the lecturer has seen", examples = "1")
        int version) {}
