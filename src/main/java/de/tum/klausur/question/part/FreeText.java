package de.tum.klausur.question.part;

import java.util.Optional;

/**
 * An answer in the student's own words, marked by a TA with the rubric.
 *
 * @param solution the model solution, shown to markers and, if the lecturer so decides, in the review
 */
public record FreeText(PartHead head, Rubric rubric, Wording solution) implements Part.Typed {

    /** The longest response that is taken, in characters. */
    public static final int LONGEST = 10_000;

    @Override
    public Optional<ByHand> byHand() {
        return Optional.of(ByHand.whole(rubric, solution));
    }
}
