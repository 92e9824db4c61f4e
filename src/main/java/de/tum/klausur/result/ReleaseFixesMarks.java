package de.tum.klausur.result;

import de.tum.klausur.attempt.ResultsOut;
import de.tum.klausur.marking.MarksFixed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the rooms before this one that results are out. */
@ApplicationScoped
class ReleaseFixesMarks implements MarksFixed, ResultsOut {

    private final Results results;

    ReleaseFixesMarks(Results results) {
        this.results = results;
    }

    @Override
    public boolean in(UUID sessionId) {
        return results.released(sessionId);
    }
}
