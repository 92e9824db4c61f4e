package de.tum.klausur.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Sends news to all nodes; they travel when the caller's transaction commits, and not if it fails. */
@ApplicationScoped
class NewsPublisher {

    static final String CHANNEL = "klausur_attempt";

    private final EntityManager database;

    NewsPublisher(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(News news) {
        database.createNativeQuery("select cast(pg_notify(:channel, :payload) as text)")
                .setParameter("channel", CHANNEL)
                .setParameter("payload", news.payload())
                .getSingleResult();
    }
}
