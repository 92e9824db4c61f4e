package de.tum.klausur.session.api;

import de.tum.klausur.session.intake.RosterPreview;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What taking over a roster does or did, as JSON. */
@Schema(name = "RosterEffect", description = "What taking over a roster file does to the candidates")
public record RosterEffect(
        @Schema(description = "id of the kept file") UUID file,
        String name,
        @Schema(description = "students who come in") int fresh,

        @Schema(description = "students who are there already")
        int known,

        @Schema(description = "candidates with a matriculation number who are not in the file")
        List<CandidateEntry> missing,

        @Schema(description = "whether those missing may be taken out: not once the session is open")
        boolean mayRemove) {

    static RosterEffect of(RosterPreview preview) {
        return new RosterEffect(
                preview.fileId(),
                preview.fileName(),
                preview.fresh(),
                preview.known(),
                preview.missing().stream().map(CandidateEntry::of).toList(),
                preview.mayRemove());
    }
}
