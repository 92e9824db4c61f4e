package de.tum.klausur.result;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.question.credit.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The results as the other rooms see them. */
@ApplicationScoped
@Transactional
public class Results {

    private final ResultRepository results;
    private final ReleaseRepository releases;
    private final Attempts attempts;
    private final Assessing assessing;
    private final Clock clock;

    Results(ResultRepository results, ReleaseRepository releases, Attempts attempts, Assessing assessing, Clock clock) {
        this.results = results;
        this.releases = releases;
        this.attempts = attempts;
        this.assessing = assessing;
        this.clock = clock;
    }

    /** The results of a session as they stand; empty before the release. */
    public List<ResultView> of(UUID sessionId) {
        return results.current(sessionId).stream().map(ResultRow::view).toList();
    }

    /** The result of a candidate as it stands; empty before the release. */
    public Optional<ResultView> ofCandidate(UUID candidateId) {
        return results.ofCandidate(candidateId).map(ResultRow::view);
    }

    /** Whether the results of a session are out. */
    public boolean released(UUID sessionId) {
        return releases.findByIdOptional(sessionId).isPresent();
    }

    /** When the results of a session came out; empty before. */
    public Optional<Instant> releasedAt(UUID sessionId) {
        return releases.findByIdOptional(sessionId).map(release -> release.releasedAt);
    }

    /**
     * Works out the result of one attempt again after a mark of it changed, and appends a row where that changes
     * anything. Does nothing before the release. Runs in the caller's transaction.
     *
     * @param cause what led to it, for the result's history, e.g. {@code objection/6f…}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recalculate(UUID attemptId, String cause) {
        AttemptView attempt = attempts.get(attemptId);
        if (!released(attempt.sessionId())) {
            return;
        }
        Assessed now = assessing.one(attempt, assessing.key(attempt.sessionId()));
        Optional<ResultRow> before = results.ofCandidate(attempt.candidateId());
        if (before.filter(row -> row.says(now)).isEmpty()) {
            append(attempt.sessionId(), now, cause);
        }
    }

    /** Appends what counts from now on, in the caller's transaction. */
    void append(UUID sessionId, Assessed assessed, String cause) {
        ResultRow row = new ResultRow();
        row.sessionId = sessionId;
        row.candidateId = assessed.candidate().id();
        row.credits = assessed.credits().orElse(Credits.ZERO).value();
        row.worth = assessing.worth(sessionId).value();
        row.examGrade = assessed.outcome().examGrade().toString();
        row.grade = assessed.outcome().grade().toString();
        row.cause = cause;
        row.at = clock.instant();
        results.persist(row);
    }
}
