package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Note;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note as a page sends it. */
@Schema(
        name = "NewNote",
        description = "What stands beside a part from now on",
        requiredProperties = {"part", "base", "flagged", "note"})
record NoteForm(
        @Schema(description = "full name; empty: the whole attempt", examples = "l9-output-size/a") @NotNull
        String part,

        @Schema(description = "the revision that the note had when it was changed; 0 where there was none") @Min(0)
        int base,

        @Schema(description = "whether the student means to come back to the part")
        boolean flagged,

        @Schema(description = "the student's own words; empty: none") @NotNull @Size(max = Note.LONGEST)
        String note) {

    Note read() {
        return new Note(base, flagged, note);
    }
}
