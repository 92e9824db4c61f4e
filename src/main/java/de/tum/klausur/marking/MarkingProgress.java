package de.tum.klausur.marking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the markers are, as JSON. */
@Schema(name = "MarkingProgress", description = "How far the markers are, in answers")
record MarkingProgress(
        @Schema(description = "answers that a person has to mark")
        long all,

        @Schema(description = "those that are marked") long marked,

        @Schema(description = "those that a marker has open and not marked")
        long claimed,

        @Schema(description = "answers beside them that the key marks as soon as a marker has read an earlier part")
        long waiting) {

    static MarkingProgress of(Progress progress) {
        return new MarkingProgress(progress.all(), progress.marked(), progress.claimed(), progress.waiting());
    }
}
