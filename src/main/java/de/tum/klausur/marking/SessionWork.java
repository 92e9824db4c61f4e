package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import java.util.List;
import java.util.UUID;

/**
 * A session with work for markers.
 *
 * @param fixed whether results are out: marks can't be changed any more
 */
record SessionWork(UUID id, String title, Progress progress, boolean fixed, List<PartWork> parts) {

    public SessionWork {
        parts = List.copyOf(parts);
    }

    /** Groups of equal words, over all parts, on which nobody has decided. */
    public long openWords() {
        return parts.stream().mapToLong(part -> part.words().open()).sum();
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return progress.isDone() && openWords() == 0;
    }

    /**
     * One of the parts.
     *
     * @throws NotThere where it has no work for markers
     */
    PartWork part(PartRef ref) {
        return parts.stream()
                .filter(part -> part.ref().equals(ref.toString()))
                .findFirst()
                .orElseThrow(() -> new NotThere("part " + ref + " of marking/" + id));
    }
}
