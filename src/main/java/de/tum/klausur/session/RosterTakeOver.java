package de.tum.klausur.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a roster is taken over. */
@Schema(name = "RosterTakeOver", description = "How a roster is taken over", requiredProperties = "removeMissing")
record RosterTakeOver(
        @Schema(description = "whether candidates with a matriculation number who are not in the file are taken out")
        boolean removeMissing) {}
