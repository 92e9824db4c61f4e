package de.tum.klausur.session;

import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions as the other rooms see them. */
@ApplicationScoped
@Transactional
public class Sessions {

    private final ExamSessionRepository sessions;

    Sessions(ExamSessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * The session with this id.
     *
     * @throws NotThere where there is none
     */
    public SessionView get(UUID id) {
        return find(id).orElseThrow(() -> new NotThere("session/" + id));
    }

    /** The session with this id, where there is one. */
    public Optional<SessionView> find(UUID id) {
        return sessions.findByIdOptional(id).map(ExamSession::view);
    }

    /**
     * The session, locked until the caller's transaction ends: whoever changes its candidates, grade key or release
     * comes one after the other.
     *
     * @throws NotThere where there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionView locked(UUID id) {
        return sessions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(ExamSession::view)
                .orElseThrow(() -> new NotThere("session/" + id));
    }

    /**
     * Who scheduled the session.
     *
     * @throws NotThere where there is none
     */
    public UUID madeBy(UUID id) {
        return sessions.findByIdOptional(id)
                .map(session -> session.createdBy)
                .orElseThrow(() -> new NotThere("session/" + id));
    }

    /** Removes the row of a session that nothing refers to any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID id) {
        sessions.deleteById(id);
    }

    /** All sessions, the latest first. */
    public List<SessionView> list() {
        return sessions.newestFirst().stream().map(ExamSession::view).toList();
    }
}
