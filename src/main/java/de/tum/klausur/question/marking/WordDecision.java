package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Credits;
import java.util.Optional;

/**
 * What a person decided on words that no key knows.
 *
 * @param credits what they earn, 0 where they were refused
 * @param sameAs the accepted wording that they say in other words, so that of a list only one of the two counts; empty
 *     where they say something of their own
 */
public record WordDecision(Credits credits, Optional<String> sameAs) {

    /** Words that say something of their own. */
    public static WordDecision of(Credits credits) {
        return new WordDecision(credits, Optional.empty());
    }
}
