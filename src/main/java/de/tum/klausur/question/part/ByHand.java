package de.tum.klausur.question.part;

/**
 * What a marker decides by.
 *
 * @param base what the key has already given when a marker looks at the part, e.g. for the right verdict; the rubric gives
 *     the rest
 * @param solution the model solution, shown to markers and, if the lecturer so decides, in the review
 */
public record ByHand(Rubric rubric, Credits base, Wording solution) {

    /** Where the rubric gives all credits. */
    public static ByHand whole(Rubric rubric, Wording solution) {
        return new ByHand(rubric, Credits.ZERO, solution);
    }
}
