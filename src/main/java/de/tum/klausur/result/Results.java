package de.tum.klausur.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The results as the other rooms see them. */
@ApplicationScoped
@Transactional
public class Results {

    private final ResultRepository results;
    private final ReleaseRepository releases;

    Results(ResultRepository results, ReleaseRepository releases) {
        this.results = results;
        this.releases = releases;
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

    /**
     * Works out the result of one attempt again after a mark of it changed, and appends a row where that changes
     * anything. Does nothing before the release. Runs in the caller's transaction.
     *
     * @param cause what led to it, for the result's history, e.g. {@code objection/6f…}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recalculate(UUID attemptId, String cause) {
        throw new UnsupportedOperationException("not before marks are there: " + attemptId + " " + cause);
    }
}
