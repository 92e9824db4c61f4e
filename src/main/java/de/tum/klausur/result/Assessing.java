package de.tum.klausur.result;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.result.grading.Grading;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts marks, grade key and bonus together. Callers bring the transaction. */
@ApplicationScoped
class Assessing {

    private final Sessions sessions;
    private final Exams exams;
    private final Candidates candidates;
    private final Attempts attempts;
    private final Marks marks;
    private final GradeKeyRepository keys;
    private final ResultConfig config;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Assessing(
            Sessions sessions,
            Exams exams,
            Candidates candidates,
            Attempts attempts,
            Marks marks,
            GradeKeyRepository keys,
            ResultConfig config) {
        this.sessions = sessions;
        this.exams = exams;
        this.candidates = candidates;
        this.attempts = attempts;
        this.marks = marks;
        this.keys = keys;
        this.config = config;
    }

    /** The exam's own maximum. */
    Credits worth(UUID sessionId) {
        return exams.frozen(sessions.get(sessionId).examHash()).credits();
    }

    /** The key that was set last, or the one that the platform proposes. */
    GradeKey key(UUID sessionId) {
        Credits worth = worth(sessionId);
        return keys.newest(sessionId)
                .map(row -> row.key(worth))
                .orElseGet(() -> GradeKey.proposed(worth, config.passPercent(), config.topPercent()));
    }

    /** All candidates by name, with the grades of {@code key}. */
    List<Assessed> all(UUID sessionId, GradeKey key) {
        Map<UUID, AttemptView> sat = attempts.ofSession(sessionId).stream()
                .collect(Collectors.toMap(AttemptView::candidateId, Function.identity()));
        Map<UUID, Credits> totals =
                marks.totals(sat.values().stream().map(AttemptView::id).toList());
        Set<UUID> blank = attempts.withoutAnswers(sessionId);
        Grading grading = grading(key);
        return candidates.of(sessionId).stream()
                .map(candidate -> Assessed.of(
                        candidate,
                        Optional.ofNullable(sat.get(candidate.id()))
                                .filter(attempt -> attempt.startedAt().isPresent() && !blank.contains(attempt.id()))
                                .map(attempt -> totals.getOrDefault(attempt.id(), Credits.ZERO)),
                        grading))
                .toList();
    }

    /** One candidate, whose attempt has marks. */
    Assessed one(AttemptView attempt, GradeKey key) {
        CandidateView candidate = candidates.find(attempt.candidateId()).orElseThrow();
        Credits credits = Credits.sum(marks.current(attempt.id()).values().stream()
                .map(mark -> mark.credits())
                .toList());
        boolean blank = attempts.withoutAnswers(attempt.sessionId()).contains(attempt.id());
        return Assessed.of(candidate, Optional.of(credits).filter(c -> !blank), grading(key));
    }

    private Grading grading(GradeKey key) {
        return new Grading(key, config.bonus());
    }
}
