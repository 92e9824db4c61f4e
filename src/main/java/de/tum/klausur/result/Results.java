package de.tum.klausur.result;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Achievement;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradingScheme;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The results: appended at the release and when a mark changes later; a candidate's newest row counts. */
@ApplicationScoped
@Transactional
public class Results {

    private final ResultRepository results;
    private final ReleaseRepository releases;
    private final GradeKeys keys;
    private final Sessions sessions;
    private final Candidates candidates;
    private final Attempts attempts;
    private final Marks marks;
    private final ResultsConfig config;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Results(
            ResultRepository results,
            ReleaseRepository releases,
            GradeKeys keys,
            Sessions sessions,
            Candidates candidates,
            Attempts attempts,
            Marks marks,
            ResultsConfig config,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.results = results;
        this.releases = releases;
        this.keys = keys;
        this.sessions = sessions;
        this.candidates = candidates;
        this.attempts = attempts;
        this.marks = marks;
        this.config = config;
        this.current = current;
        this.audit = audit;
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
        return releasedAt(sessionId).isPresent();
    }

    /** When the results of a session went out. */
    public Optional<Instant> releasedAt(UUID sessionId) {
        return releases.findByIdOptional(sessionId).map(release -> release.releasedAt);
    }

    /**
     * Works out the result of one attempt again after a mark of it changed, and appends a row where that changes
     * anything. Does nothing before the release, nor for who left everything blank. Runs in the caller's transaction.
     *
     * @param cause what led to it, for the result's history, e.g. {@code objection/6f…}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recalculate(UUID attemptId, String cause) {
        AttemptView attempt = attempts.get(attemptId);
        // Two marks of one attempt may change at once: the second sums up only when the first is there to be seen.
        sessions.locked(attempt.sessionId());
        ofCandidate(attempt.candidateId())
                .filter(result -> !attempts.isBlank(attemptId))
                .ifPresent(result -> recalculate(attempt, result, cause));
    }

    private void recalculate(AttemptView attempt, ResultView before, String cause) {
        Credits credits = marks.totals(List.of(attempt.id())).getOrDefault(attempt.id(), Credits.ZERO);
        int change = credits.compareTo(before.credits());
        if (change == 0 || (change < 0 && config.onlyImprove())) {
            return;
        }
        CandidateView candidate = candidates.find(attempt.candidateId()).orElseThrow();
        GradingScheme.Outcome outcome =
                released(attempt.sessionId(), before).outcome(new Achievement(Optional.of(credits), candidate.bonus()));
        boolean worse = before.grade().betterThan(outcome.grade()) && config.onlyImprove();
        GradingScheme.Outcome counts = worse ? new GradingScheme.Outcome(before.examGrade(), before.grade()) : outcome;
        append(before, credits, counts, cause);
        audit.record(new AuditEvent(
                "result.recalculate",
                "attempt/" + attempt.id(),
                Optional.of(attempt.sessionId()),
                Map.of(
                        "cause", cause,
                        "before", before.grade().toString(),
                        "after", counts.grade().toString())));
    }

    /** The grading by which the results went out. */
    private GradingScheme released(UUID sessionId, ResultView result) {
        UUID keyId = releases.findById(sessionId).gradeKeyId;
        return keys.version(sessionId, keyId)
                .map(version -> new GradingScheme(version.key(), config.bonus()))
                .orElseThrow(() -> new IllegalStateException("released by no key: " + result));
    }

    /** The result of a candidate at the release. */
    void append(ProvisionalResult seat, GradingScheme grading, String cause) {
        ResultView first = new ResultView(
                seat.candidate().sessionId(),
                seat.candidate().id(),
                seat.credits(),
                grading.key().worth(),
                Grade.X,
                Grade.X,
                cause,
                clock.instant());
        append(first, seat.credits(), grading.outcome(seat.standing()), cause);
    }

    private void append(ResultView before, Credits credits, GradingScheme.Outcome outcome, String cause) {
        ResultRow row = new ResultRow();
        row.sessionId = before.sessionId();
        row.candidateId = before.candidateId();
        row.credits = credits.value();
        row.worth = before.worth().value();
        row.examGrade = outcome.examGrade().toString();
        row.grade = outcome.grade().toString();
        row.cause = cause;
        row.at = clock.instant();
        results.persist(row);
    }

    /** Notes that the results are out, by the current person. */
    void release(UUID sessionId, UUID keyId) {
        Release release = new Release();
        release.sessionId = sessionId;
        release.gradeKeyId = keyId;
        release.releasedBy = current.person().id();
        release.releasedAt = clock.instant();
        releases.persist(release);
    }
}
