package de.tum.klausur.attempt.record;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.Happening;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.Sitting;
import de.tum.klausur.shared.answer.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All sittings and their journals; callers bring the transaction. */
@ApplicationScoped
public class AttemptRecords {

    private final AttemptRepository attempts;
    private final JournalRepository journal;
    private final EntityManager database;

    AttemptRecords(AttemptRepository attempts, JournalRepository journal, EntityManager database) {
        this.attempts = attempts;
        this.journal = journal;
        this.database = database;
    }

    /** Prepares a sitting for a candidate, who has exactly one for ever: a second call changes nothing. */
    public void prepare(UUID sessionId, UUID candidateId, long seed) {
        database.createNativeQuery("""
                        insert into attempt (id, session_id, candidate_id, seed, state, head_hash)
                        values (:id, :session, :candidate, :seed, :state, :head)
                        on conflict (candidate_id) do nothing
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("session", sessionId)
                .setParameter("candidate", candidateId)
                .setParameter("seed", seed)
                .setParameter("state", AttemptState.READY.name())
                .setParameter("head", JournalChain.START)
                .executeUpdate();
    }

    /**
     * Takes away what was prepared for a session and never begun.
     *
     * @return false where somebody has begun, even a moment ago
     */
    public boolean deletePrepared(UUID sessionId) {
        attempts.delete("sessionId = ?1 and state = ?2", sessionId, AttemptState.READY);
        return attempts.count("sessionId", sessionId) == 0;
    }

    public Optional<OpenRecord> open(UUID attemptId) {
        return attempts.locked(attemptId).map(this::open);
    }

    public Optional<OpenRecord> openOfCandidate(UUID candidateId) {
        return attempts.lockedOfCandidate(candidateId).map(this::open);
    }

    /** The sitting if it is still running past its deadline and nobody else has it open. */
    public Optional<OpenRecord> openOverdue(UUID attemptId, Instant now) {
        return attempts.lockedOverdue(attemptId, now).map(this::open);
    }

    /** Running past their deadlines, the longest first. */
    public List<UUID> overdue(Instant now) {
        return attempts.overdue(now);
    }

    public Optional<Sitting> find(UUID attemptId) {
        return attempts.findByIdOptional(attemptId).map(Attempt::sitting);
    }

    public Optional<Sitting> ofCandidate(UUID candidateId) {
        return attempts.ofCandidate(candidateId).map(Attempt::sitting);
    }

    public List<Sitting> ofSession(UUID sessionId) {
        return attempts.ofSession(sessionId).stream().map(Attempt::sitting).toList();
    }

    /** The whole journal in order. */
    public List<JournalEntry> journal(UUID attemptId) {
        return journal.of(attemptId);
    }

    /**
     * Ended, and every answer is blank as it stands, or none was ever given. Who answered at all mostly did so in the end:
     * only where the last answer is a blank one are the others looked at.
     */
    public Set<UUID> blank(UUID sessionId) {
        Set<UUID> blank = new HashSet<>(attempts.ended(sessionId));
        blank.removeAll(answered(journal.last(sessionId)));
        if (!blank.isEmpty()) {
            blank.removeAll(answered(journal.newest(blank)));
        }
        return blank;
    }

    private static Set<UUID> answered(List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.what() instanceof Happening.Answered answered
                        && !answered.response().isBlank())
                .map(JournalEntry::attempt)
                .collect(Collectors.toSet());
    }

    /** Ended and not noted as marked, the longest waiting first. */
    public List<Sitting> unmarked(int limit) {
        return attempts.unmarked(limit).stream().map(Attempt::sitting).toList();
    }

    /** Whether it was noted as marked. */
    public boolean isMarked(UUID attemptId) {
        return attempts.findByIdOptional(attemptId)
                .filter(attempt -> attempt.markedAt != null)
                .isPresent();
    }

    /**
     * Locks the attempt and notes that it is marked.
     *
     * @return false where that was noted before
     * @throws NotThere where there is no such attempt
     */
    public boolean noteMarked(UUID attemptId, Instant at) {
        Attempt attempt = attempts.locked(attemptId).orElseThrow(() -> new NotThere("attempt/" + attemptId));
        if (attempt.markedAt != null) {
            return false;
        }
        attempt.markedAt = at;
        return true;
    }

    private OpenRecord open(Attempt attempt) {
        return new OpenRecord(attempt, journal);
    }
}
