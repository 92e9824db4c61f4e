package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words that a part does not accept: decided by people, once for all who wrote the same, or yet to be. */
final class UnknownWords {

    private final ShortText part;
    private final Credits worth;
    private final WordDecisions decisions;
    private final List<UnmatchedWords> open = new ArrayList<>();

    /** @param worth the most that one answer earns */
    UnknownWords(ShortText part, Credits worth, WordDecisions decisions) {
        this.part = part;
        this.worth = worth;
        this.decisions = decisions;
    }

    /** Those on which nobody has decided, as far as they were told. */
    List<UnmatchedWords> open() {
        return List.copyOf(open);
    }

    /** The line on what was typed: taken, refused, or open, which is noted. */
    TraceLine lineOf(String typed) {
        UnmatchedWords words = words(typed);
        Optional<Credits> decided = decisions.on(words.group()).map(WordDecision::credits);
        if (decided.isEmpty()) {
            open.add(words);
            return TraceLine.note(new TraceReason.WordingUnmatched(typed));
        }
        Credits earned = decided.get().compareTo(worth) > 0 ? worth : decided.get();
        return earned.equals(Credits.ZERO)
                ? TraceLine.note(new TraceReason.WordingRefused(typed))
                : TraceLine.earned(new TraceReason.WordingTaken(typed), earned.value());
    }

    /** The accepted wording that a person found to be said by what was typed. */
    Optional<String> sameAs(String typed) {
        return decisions.on(words(typed).group()).flatMap(WordDecision::sameAs);
    }

    /** What is the same answer however it is written down; as it is spelt where the part asks for that. */
    String folded(String typed) {
        return part.lenience().exact() ? typed.strip() : FoldedText.fold(typed);
    }

    private UnmatchedWords words(String typed) {
        String folded = folded(typed);
        String nearest = part.accepted().stream()
                .min(Comparator.comparingInt(wording -> {
                    String other = folded(wording);
                    return Typos.between(other, folded, Math.max(other.length(), folded.length()));
                }))
                .orElseThrow();
        return new UnmatchedWords(new UnmatchedWords.Group("", part.keyName(), folded), typed, nearest, worth);
    }
}
