package de.tum.klausur.attempt;

import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sends news to all nodes; they travel when the caller's transaction commits, and not if it fails. */
@ApplicationScoped
class NewsPublisher {

    static final String CHANNEL = "klausur_attempt";

    private final EntityManager database;

    NewsPublisher(EntityManager database) {
        this.database = database;
    }

    /** The same to each attempt of a session that runs. */
    @Bounded(by = "attempts of one session")
    @Transactional(Transactional.TxType.MANDATORY)
    public void announceToRunning(UUID sessionId, News.Kind kind) {
        database.createNativeQuery("""
                        select cast(pg_notify(:channel, a.id || ' ' || :kind) as text) from attempt a
                        where a.session_id = :session and a.state = 'RUNNING'
                        """)
                .setParameter("channel", CHANNEL)
                .setParameter("kind", kind.name())
                .setParameter("session", sessionId)
                .getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(News news) {
        database.createNativeQuery("select cast(pg_notify(:channel, :payload) as text)")
                .setParameter("channel", CHANNEL)
                .setParameter("payload", news.payload())
                .getSingleResult();
    }
}
