package de.tum.klausur.question.part;

import java.util.List;

/**
 * What every part has whatever its kind.
 *
 * @param id the part's letter
 * @param context what is new from this part on, shown before it; mostly empty text
 * @param prompt the task; empty text where the stem already says it
 * @param credits what the part is worth, more than 0
 * @param uses earlier parts from whose responses the key can be computed again
 * @throws IllegalArgumentException where the part is worth nothing, since no share could be earned of it
 */
public record PartHead(PartId id, Wording context, Wording prompt, Credits credits, List<Use> uses) {

    public PartHead {
        uses = List.copyOf(uses);
        if (credits.equals(Credits.ZERO)) {
            throw new IllegalArgumentException("part " + id + " is worth nothing");
        }
    }

    /** A part that stands for itself. */
    public PartHead(PartId id, Wording prompt, Credits credits) {
        this(id, Wording.of(""), prompt, credits, List.of());
    }
}
