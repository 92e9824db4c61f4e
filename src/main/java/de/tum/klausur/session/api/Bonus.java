package de.tum.klausur.session.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One candidate's bonus as JSON. */
@Schema(
        name = "Bonus",
        description = "Whether the practicals earned one candidate the bonus of 0.3",
        requiredProperties = "bonus")
public record Bonus(boolean bonus) {}
