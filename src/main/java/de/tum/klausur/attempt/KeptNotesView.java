package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.NoteRule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of notes that were sent.
 *
 * @param notes one for each, in their order
 */
@Schema(name = "KeptNotes", description = "What became of notes that were sent")
record KeptNotesView(List<One> notes) {

    /** What became of one. */
    @Schema(name = "KeptNote", description = "What became of one note")
    record One(
            @Schema(description = "full name; empty: the whole attempt", examples = "l9-output-size/a")
            String part,

            @Schema(
                    description =
                            "SAVED and UNCHANGED: it stands. STALE: it was made on an older one than the one that stands, and nothing changed")
            NoteRule.NoteOutcome outcome,

            @Schema(description = "what stands now") NotesView.Kept stands) {}
}
