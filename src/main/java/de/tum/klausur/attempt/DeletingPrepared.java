package de.tum.klausur.attempt;

import de.tum.klausur.session.DeletingSessions;
import de.tum.klausur.session.SessionDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes away what was prepared for a session that is deleted; whoever has begun meanwhile keeps it. */
@ApplicationScoped
class DeletingPrepared {

    private final AttemptRecords records;

    DeletingPrepared(AttemptRecords records) {
        this.records = records;
    }

    void delete(@Observes SessionDeleted session) {
        if (!records.deletePrepared(session.sessionId())) {
            throw DeletingSessions.begunAlready();
        }
    }
}
