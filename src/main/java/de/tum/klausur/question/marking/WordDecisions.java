package de.tum.klausur.question.marking;

import java.util.Optional;

/** What people have decided on words that no key knows. */
@FunctionalInterface
public interface WordDecisions {

    /** Nobody has decided anything. */
    WordDecisions NONE = group -> Optional.empty();

    /** What was decided on such words; empty where nobody has looked at them. */
    Optional<WordDecision> on(UnmatchedWords.Group group);

    /** The decisions on the words of one gap, which don't know in which gap they stand. */
    default WordDecisions at(String gap) {
        return group -> on(group.at(gap));
    }
}
