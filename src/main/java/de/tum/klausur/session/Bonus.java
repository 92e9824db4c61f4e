package de.tum.klausur.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One candidate's bonus as JSON. */
@Schema(
        name = "Bonus",
        description = "Whether the practicals earned one candidate the bonus of 0.3",
        requiredProperties = "bonus")
record Bonus(boolean bonus) {}
