package de.tum.klausur.session;

import de.tum.klausur.session.roster.RosterEncoding;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What taking over a roster does or did, as JSON. */
@Schema(name = "RosterEffect", description = "What taking over a roster file does to the candidates")
record RosterEffect(
        @Schema(description = "id of the kept file") UUID file,
        String name,
        @Schema(description = "students who come in") int fresh,

        @Schema(description = "students who are there already")
        int known,

        @Schema(description = "candidates with a matriculation number who are not in the file")
        List<CandidateEntry> missing,

        @Schema(description = "whether those missing may be taken out: not once the session is open")
        boolean mayRemove,

        @Schema(description = "in which the names are read, and grades go back", examples = "WINDOWS_1252")
        String encoding,

        @Schema(description = "in which the names could be read, the likeliest first")
        List<String> encodings,

        @Schema(description = "all students of the file, by name")
        List<RosterEntryView> students) {

    static RosterEffect of(RosterPreview preview, StaffCandidates.Known staff) {
        return new RosterEffect(
                preview.fileId(),
                preview.fileName(),
                preview.fresh(),
                preview.known(),
                preview.missing().stream()
                        .map(candidate -> CandidateEntry.of(candidate, staff))
                        .toList(),
                preview.mayRemove(),
                preview.encoding().name(),
                preview.encodings().stream().map(RosterEncoding::name).toList(),
                preview.students().stream().map(RosterEntryView::of).toList());
    }
}
