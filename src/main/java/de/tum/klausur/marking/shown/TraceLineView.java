package de.tum.klausur.marking.shown;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a trace in words, as pages and JSON tell it.
 *
 * @param html the same as safe HTML, with formulas for the browser to draw, on pages only
 * @param credits what it adds, with its sign, e.g. {@code +1.5}; empty where it only explains
 */
@Schema(name = "TraceLine", description = "One line on how a mark came about")
public record TraceLineView(
        String text,

        @JsonIgnore String html,

        @Schema(description = "what it adds, with its sign, as told to a reader; empty where it only explains")
        String credits) {}
