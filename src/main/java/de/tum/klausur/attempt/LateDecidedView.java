package de.tum.klausur.attempt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many entries were decided on. */
@Schema(name = "LateDecided", description = "How many entries were decided on")
record LateDecidedView(
        @Schema(description = "how many entries were decided on")
        int decided) {}
