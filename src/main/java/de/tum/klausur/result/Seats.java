package de.tum.klausur.result;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts candidates, their attempts and marks together. */
@ApplicationScoped
@Transactional
class Seats {

    private final Candidates candidates;
    private final Attempts attempts;
    private final Marks marks;

    Seats(Candidates candidates, Attempts attempts, Marks marks) {
        this.candidates = candidates;
        this.attempts = attempts;
        this.marks = marks;
    }

    /** All candidates of a session, by name. */
    public List<ProvisionalResult> of(UUID sessionId) {
        Map<UUID, AttemptView> begun = attempts.ofSession(sessionId).stream()
                .filter(attempt -> attempt.state() != AttemptState.READY)
                .collect(Collectors.toMap(AttemptView::candidateId, Function.identity()));
        Map<UUID, Credits> credits =
                marks.totals(begun.values().stream().map(AttemptView::id).toList());
        Set<UUID> blank = attempts.blank(sessionId);
        return candidates.of(sessionId).stream()
                .map(candidate -> seat(candidate, Optional.ofNullable(begun.get(candidate.id())), credits, blank))
                .toList();
    }

    private static ProvisionalResult seat(
            CandidateView candidate, Optional<AttemptView> attempt, Map<UUID, Credits> credits, Set<UUID> blank) {
        Credits earned =
                attempt.map(a -> credits.getOrDefault(a.id(), Credits.ZERO)).orElse(Credits.ZERO);
        return new ProvisionalResult(
                candidate,
                attempt,
                earned,
                attempt.map(a -> appearance(a, blank)).orElse(ProvisionalResult.Appearance.ABSENT));
    }

    private static ProvisionalResult.Appearance appearance(AttemptView attempt, Set<UUID> blank) {
        return switch (attempt.state()) {
            case READY -> ProvisionalResult.Appearance.ABSENT;
            case RUNNING -> ProvisionalResult.Appearance.RUNNING;
            case HANDED_IN, CLOSED ->
                blank.contains(attempt.id())
                        ? ProvisionalResult.Appearance.BLANK
                        : ProvisionalResult.Appearance.TOOK_PART;
        };
    }
}
