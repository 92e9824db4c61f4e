package de.tum.klausur.result;

import de.tum.klausur.session.SessionDeleted;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Grade keys go with a session that is deleted; released results are never deleted, even where all of them are X. */
@ApplicationScoped
class DeletingKeys {

    private final GradeKeyRepository keys;
    private final Results results;

    DeletingKeys(GradeKeyRepository keys, Results results) {
        this.keys = keys;
        this.results = results;
    }

    void delete(@Observes SessionDeleted session) {
        if (results.released(session.sessionId())) {
            throw new Refused("released", l -> Texts.in(ResultMessages.class, l).alreadyReleased());
        }
        keys.delete("sessionId", session.sessionId());
    }
}
