package de.tum.klausur.marking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the markers are. */
@Schema(name = "MarkingProgress", description = "How far the markers are, in answers")
record Progress(
        @Schema(description = "answers that a person has to mark")
        long all,

        @Schema(description = "those that are marked") long marked,

        @Schema(description = "those that a marker has open and not marked")
        long claimed,

        @Schema(description = "answers beside them that the key marks as soon as a marker has read an earlier part")
        long waiting) {

    /** Nothing to do and nothing done. */
    public static final Progress NONE = new Progress(0, 0, 0, 0);

    public Progress plus(Progress other) {
        return new Progress(all + other.all, marked + other.marked, claimed + other.claimed, waiting + other.waiting);
    }

    /** Answers that still wait for a mark, claimed ones included. */
    public long open() {
        return all - marked;
    }

    public boolean done() {
        return open() == 0;
    }
}
