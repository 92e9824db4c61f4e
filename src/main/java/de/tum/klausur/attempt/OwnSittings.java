package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Journal;
import de.tum.klausur.attempt.model.Sitting;
import de.tum.klausur.attempt.record.AttemptRecords;
import de.tum.klausur.attempt.record.OpenRecord;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import de.tum.klausur.shared.answer.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The one gate to an attempt: it opens to the person who started it, as the server knows both; for all others it isn't there. */
@ApplicationScoped
public class OwnSittings {

    private final AttemptRecords records;
    private final Candidates candidates;
    private final CurrentPerson current;
    private final Clock clock;

    OwnSittings(AttemptRecords records, Candidates candidates, CurrentPerson current, Clock clock) {
        this.records = records;
        this.candidates = candidates;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The current person's sitting with its answers.
     *
     * @throws NotThere where it is none of theirs, or not started
     */
    @Transactional
    public OwnSitting get(UUID attemptId) {
        Sitting sitting = sitting(attemptId);
        return new OwnSitting(sitting, Journal.answers(records.journal(attemptId)), clock.instant());
    }

    /**
     * The current person's sitting without its answers.
     *
     * @throws NotThere where it is none of theirs, or not started
     */
    @Transactional
    public Sitting sitting(UUID attemptId) {
        return records.find(attemptId).filter(this::isOwn).orElseThrow(() -> notThere(attemptId));
    }

    /**
     * Whether and how the current person takes part in a session.
     *
     * @throws NotThere where they do not
     */
    @Transactional
    public CandidateView seat(UUID sessionId) {
        return candidates
                .ofPerson(sessionId, current.person())
                .orElseThrow(() -> new NotThere("seat of this person in session/" + sessionId));
    }

    /** The sitting of a candidate, once it is prepared. */
    @Transactional
    public Optional<AttemptView> ofCandidate(UUID candidateId) {
        return records.ofCandidate(candidateId).map(AttemptView::of);
    }

    /** The current person's sitting, locked, in the caller's transaction. */
    public OpenRecord open(UUID attemptId) {
        return records.open(attemptId).filter(record -> isOwn(record.sitting())).orElseThrow(() -> notThere(attemptId));
    }

    private boolean isOwn(Sitting sitting) {
        return sitting.personId().filter(current.person().id()::equals).isPresent();
    }

    private static NotThere notThere(UUID attemptId) {
        return new NotThere("attempt/" + attemptId + " of this person");
    }
}
