package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session with work for markers, as pages and JSON tell it. */
@Schema(name = "SessionMarking", description = "A session with work for markers")
record SessionMarking(
        @Schema(description = "id of the session") UUID session,
        String title,
        Progress progress,

        @Schema(description = "whether results are out: marks can't be changed any more")
        boolean fixed,

        @Schema(description = "parts with answers for markers, in the order of the exam")
        List<PartMarking> parts) {

    public SessionMarking {
        parts = List.copyOf(parts);
    }

    /** Groups of equal words, over all parts, on which nobody has decided. */
    public long openWords() {
        return parts.stream().mapToLong(PartMarking::openWords).sum();
    }

    /** Whether nothing is left to do. */
    public boolean done() {
        return progress.done() && openWords() == 0;
    }

    /**
     * One of the parts.
     *
     * @throws NotThere where it has no work for markers
     */
    PartMarking part(PartRef ref) {
        return parts.stream()
                .filter(one -> one.part().equals(ref.toString()))
                .findFirst()
                .orElseThrow(() -> new NotThere("part " + ref + " of marking/" + session));
    }
}
