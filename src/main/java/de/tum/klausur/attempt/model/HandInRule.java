package de.tum.klausur.attempt.model;

import de.tum.klausur.attempt.model.HandInDecision.Ended;
import de.tum.klausur.attempt.model.HandInDecision.HandIn;
import de.tum.klausur.attempt.model.HandInDecision.Mismatch;
import de.tum.klausur.attempt.model.HandInDecision.OtherWriter;
import de.tum.klausur.attempt.model.HandInDecision.Repeat;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether an attempt may be handed in. The page names the revision that it shows as saved for each part, so that
 * no hand-in can overtake a change that is still on its way.
 */
public final class HandInRule {

    /**
     * The wish to hand in.
     *
     * @param tab the page that asks
     * @param revisions what it shows as saved; a part that is absent counts as revision 0
     */
    public record Wish(UUID tab, Map<PartRef, Integer> revisions) {}

    private HandInRule() {}

    /** What becomes of {@code wish}, where {@code answers} stand. */
    public static HandInDecision decide(Attempt attempt, Map<PartRef, Answer> answers, Wish wish, Instant now) {
        if (attempt.state() == AttemptState.HANDED_IN) {
            return new Repeat();
        }
        if (!attempt.takesAnswers(now)) {
            return new Ended();
        }
        if (!attempt.mayWrite(wish.tab())) {
            return new OtherWriter();
        }
        Set<PartRef> different = different(answers, wish.revisions());
        return different.isEmpty() ? new HandIn() : new Mismatch(different);
    }

    private static Set<PartRef> different(Map<PartRef, Answer> answers, Map<PartRef, Integer> revisions) {
        return Stream.concat(answers.keySet().stream(), revisions.keySet().stream())
                .filter(part -> answers.getOrDefault(part, Answer.NONE).revision() != revisions.getOrDefault(part, 0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
