package de.tum.klausur.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.PaperId;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The one gate to an attempt: it opens to the person who started it, as the server knows both; for all others it isn't there. */
@ApplicationScoped
public class OwnAttempts {

    /** More than sit at once. */
    private static final int KEPT = 20_000;

    private final AttemptRecords records;
    private final Papers papers;
    private final Candidates candidates;
    private final CurrentPerson current;
    private final Clock clock;
    private final Cache<UUID, Begun> begun =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** What never changes of an attempt that has started. */
    private record Begun(UUID personId, UUID sessionId, long seed) {}

    OwnAttempts(AttemptRecords records, Papers papers, Candidates candidates, CurrentPerson current, Clock clock) {
        this.records = records;
        this.papers = papers;
        this.candidates = candidates;
        this.current = current;
        this.clock = clock;
    }

    /**
     * HOT PATH. The paper of the current person's attempt: who started it, its session and its seed never change again, so
     * they are asked of the database once.
     *
     * @throws NotThere where it is none of theirs, or not started
     */
    public Paper paper(UUID attemptId) {
        return Optional.ofNullable(begun.getIfPresent(attemptId))
                .or(() -> records.find(attemptId).flatMap(this::remembered))
                .filter(known -> known.personId().equals(current.person().id()))
                .map(known -> papers.of(known.sessionId(), known.seed()))
                .orElseThrow(() -> notThere(attemptId));
    }

    /**
     * Which paper a started attempt has, where this node knows its exam, as whoever keeps the paper does. Whose it is doesn't
     * matter, nothing of it is told.
     */
    Optional<PaperId> knownPaper(UUID attemptId) {
        return Optional.ofNullable(begun.getIfPresent(attemptId))
                // Made ahead here, and opened on another node.
                .or(() -> records.find(attemptId).flatMap(OwnAttempts::begun))
                .flatMap(known -> papers.knownId(known.sessionId(), known.seed()));
    }

    private Optional<Begun> remembered(Attempt attempt) {
        Optional<Begun> known = begun(attempt);
        known.ifPresent(one -> begun.put(attempt.id(), one));
        return known;
    }

    private static Optional<Begun> begun(Attempt attempt) {
        return attempt.personId().map(person -> new Begun(person, attempt.sessionId(), attempt.seed()));
    }

    /**
     * The current person's attempt with its answers.
     *
     * @throws NotThere where it is none of theirs, or not started
     */
    public OwnAttempt get(UUID attemptId) {
        Paper paper = paper(attemptId);
        return new OwnAttempt(attempt(attemptId), records.answers(attemptId, paper.refs()), clock.instant());
    }

    /**
     * The current person's attempt without its answers; costs one query, and no transaction.
     *
     * @throws NotThere where it is none of theirs, or not started
     */
    public Attempt attempt(UUID attemptId) {
        return records.find(attemptId).filter(this::isOwn).orElseThrow(() -> notThere(attemptId));
    }

    /**
     * Whether and how the current person takes part in a session.
     *
     * @throws NotThere where they do not
     */
    @Transactional
    public CandidateView candidate(UUID sessionId) {
        return candidates
                .ofPerson(sessionId, current.person())
                .orElseThrow(() -> new NotThere("this person in session/" + sessionId));
    }

    /** The attempt of a candidate, once it is prepared. */
    @Transactional
    public Optional<AttemptView> ofCandidate(UUID candidateId) {
        return records.ofCandidate(candidateId).map(AttemptView::of);
    }

    /** The current person's attempt with all that stands, locked, in the caller's transaction. */
    public OpenRecord open(UUID attemptId) {
        return open(attemptId, paper(attemptId).refs());
    }

    /** The current person's attempt with what stands for these parts, locked, in the caller's transaction. */
    public OpenRecord open(UUID attemptId, Collection<PartRef> parts) {
        return records.open(attemptId, parts)
                .filter(record -> isOwn(record.attempt()))
                .orElseThrow(() -> notThere(attemptId));
    }

    private boolean isOwn(Attempt attempt) {
        return attempt.personId().filter(current.person().id()::equals).isPresent();
    }

    private static NotThere notThere(UUID attemptId) {
        return new NotThere("attempt/" + attemptId + " of this person");
    }
}
