package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Note;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The own notes.
 *
 * @param notes by part, e.g. {@code l9-output-size/a}, the whole attempt's by the empty text; absent where there never was one
 */
@Schema(name = "Notes", description = "What a student keeps beside the parts of the own attempt, for nobody else")
record NotesView(Map<String, Kept> notes) {

    /** A note as it stands. */
    @Schema(name = "Note", description = "What stands beside a part")
    record Kept(
            @Schema(description = "counts its changes from 1; 0 where there never was one")
            int revision,

            @Schema(description = "whether the student means to come back to the part")
            boolean flagged,

            @Schema(description = "the student's own words; empty: none")
            String note) {

        static Kept of(Note note) {
            return new Kept(note.revision(), note.flagged(), note.text());
        }
    }

    static NotesView of(Map<String, Note> notes) {
        Map<String, Kept> kept = new TreeMap<>();
        notes.forEach((part, note) -> kept.put(part, Kept.of(note)));
        return new NotesView(kept);
    }
}
