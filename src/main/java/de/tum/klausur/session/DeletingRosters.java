package de.tum.klausur.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The roster files of a session that is deleted hold names of students and have no purpose left. */
@ApplicationScoped
class DeletingRosters {

    private final RosterFileRepository files;

    DeletingRosters(RosterFileRepository files) {
        this.files = files;
    }

    void delete(@Observes SessionDeleted session) {
        files.delete("sessionId", session.sessionId());
    }
}
