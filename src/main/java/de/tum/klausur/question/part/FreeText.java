package de.tum.klausur.question.part;

import de.tum.klausur.question.key.PartHead;
import de.tum.klausur.question.key.Rubric;
import de.tum.klausur.question.wording.Wording;

/**
 * An answer in the student's own words, marked by a TA with the rubric.
 *
 * @param solution the model solution, shown to markers and, if the lecturer so decides, in the review
 */
public record FreeText(PartHead head, Rubric rubric, Wording solution) implements Part {

    /** The longest response that is taken, in characters. */
    public static final int LONGEST = 10_000;
}
