package de.tum.klausur.marking;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session with work for markers, as JSON. */
@Schema(name = "SessionMarking", description = "A session with work for markers")
record SessionMarking(
        @Schema(description = "id of the session") UUID session,
        String title,
        MarkingProgress progress,

        @Schema(description = "whether results are out: marks can't be changed any more")
        boolean fixed,

        @Schema(description = "parts with answers for markers, in the order of the exam")
        List<PartMarking> parts) {

    static SessionMarking of(SessionWork work) {
        return new SessionMarking(
                work.id(),
                work.title(),
                MarkingProgress.of(work.progress()),
                work.fixed(),
                work.parts().stream().map(PartMarking::of).toList());
    }
}
