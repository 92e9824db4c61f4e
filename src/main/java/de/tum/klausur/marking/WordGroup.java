package de.tum.klausur.marking;

import de.tum.klausur.question.marking.UnmatchedWords;
import de.tum.klausur.question.marking.WordDecision;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.shared.text.Sha256;
import java.util.Optional;

/**
 * Equal words of several students, which are decided in one act.
 *
 * @param typed as most of them typed it
 * @param nearest of the accepted wordings the one that is spelt most alike
 * @param worth the most that it can earn
 * @param count how many students wrote it
 * @param decided what was decided on it; empty where nobody has decided
 */
public record WordGroup(
        UnmatchedWords.Group group,
        String typed,
        String nearest,
        Credits worth,
        long count,
        Optional<WordDecision> decided) {

    private static final int LENGTH_OF_AN_ID = 16;

    /** Names the group in addresses. */
    public String id() {
        return Sha256.hex(group.field() + "\n" + group.key() + "\n" + group.folded(), LENGTH_OF_AN_ID);
    }

    /** What it earns so far. */
    public Credits earned() {
        return decided.map(WordDecision::credits).orElse(Credits.ZERO);
    }

    public boolean isOpen() {
        return decided.isEmpty();
    }
}
