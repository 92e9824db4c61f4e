package de.tum.klausur.session;

import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
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

    /** One page of all sessions, the latest first. */
    public Paging<SessionView> newest(Paging.Wish wish) {
        return Paging.of(views(sessions.newest(wish)), wish, sessions.count());
    }

    /**
     * Sessions that are not over at {@code now}, and some that just are, the earliest first.
     *
     * @param most how many at most
     */
    public List<SessionView> comingAndRunning(Instant now, int most) {
        return views(sessions.comingAndRunning(now, most));
    }

    /** Sessions in which attempts may start at {@code now}, or within the time {@code ahead}. */
    public List<SessionView> startable(Instant now, Duration ahead) {
        return views(sessions.startable(now.plus(ahead), now));
    }

    private static List<SessionView> views(List<ExamSession> rows) {
        return rows.stream().map(ExamSession::view).toList();
    }
}
