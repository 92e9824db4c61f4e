package de.tum.klausur.question.key;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.wording.Wording;

/**
 * What every part has whatever its kind.
 *
 * @param id the part's letter
 * @param prompt the task; empty text where the stem already says it
 * @param credits what the part is worth, more than 0
 * @throws IllegalArgumentException where the part is worth nothing, since no share could be earned of it
 */
public record PartHead(PartId id, Wording prompt, Credits credits) {

    public PartHead {
        if (credits.equals(Credits.ZERO)) {
            throw new IllegalArgumentException("part " + id + " is worth nothing");
        }
    }
}
