package de.tum.klausur.attempt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Notes that a page sends together.
 *
 * @param notes each part at most once
 */
@Schema(name = "NewNotes", description = "Notes that a page sends together")
record NotesForm(
        @NotNull @Size(max = AnswersForm.MOST_CHANGES) List<@NotNull @Valid NoteForm> notes) {}
