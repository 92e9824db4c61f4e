package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Credits;

/**
 * Words that no key knows, for a person to take or refuse, once for all who wrote the same.
 *
 * @param group equal for words that are decided together: the same field, key and folded form
 * @param typed as this student typed them
 * @param nearest of the accepted wordings the one that is spelt most alike
 * @param worth the most that they can earn
 */
public record UnmatchedWords(Group group, String typed, String nearest, Credits worth) {

    /**
     * What makes words equal.
     *
     * @param field the gap they stand in; empty text where the part has one answer or one list
     * @param key names the accepted wordings, which variants of a question may differ in
     * @param folded the words without regard to how they are written down
     */
    public record Group(String field, String key, String folded) {

        public Group at(String gap) {
            return new Group(gap, key, folded);
        }
    }

    /** The same in a gap. */
    public UnmatchedWords at(String gap) {
        return new UnmatchedWords(group.at(gap), typed, nearest, worth);
    }
}
