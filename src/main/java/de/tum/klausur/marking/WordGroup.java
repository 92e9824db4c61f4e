package de.tum.klausur.marking;

import de.tum.klausur.question.marking.UnmatchedWords;
import de.tum.klausur.question.marking.WordDecision;
import de.tum.klausur.question.part.Credits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        String all = group.field() + "\n" + group.key() + "\n" + group.folded();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_AN_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What it earns so far. */
    public Credits earned() {
        return decided.map(WordDecision::credits).orElse(Credits.ZERO);
    }

    public boolean isOpen() {
        return decided.isEmpty();
    }
}
