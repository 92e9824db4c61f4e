package de.tum.klausur.result;

import de.tum.klausur.marking.MarksFixed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the markers' room that results are out. */
@ApplicationScoped
class ReleaseFixesMarks implements MarksFixed {

    private final Results results;

    ReleaseFixesMarks(Results results) {
        this.results = results;
    }

    @Override
    public boolean in(UUID sessionId) {
        return results.released(sessionId);
    }
}
