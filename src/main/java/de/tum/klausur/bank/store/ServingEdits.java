package de.tum.klausur.bank.store;

import de.tum.klausur.bank.reading.WrittenQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Puts versions into service that were not read from files. */
@ApplicationScoped
public class ServingEdits {

    private final EntityManager database;
    private final StoredQuestionRepository questions;
    private final KeepingVersions versions;
    private final Clock clock;

    ServingEdits(EntityManager database, StoredQuestionRepository questions, KeepingVersions versions, Clock clock) {
        this.database = database;
        this.questions = questions;
        this.versions = versions;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else, be it a sync or an author, changes what is in service. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        SyncingBanks.lock(database);
    }

    /** Keeps the version and serves it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void serve(String bankId, String path, WrittenQuestion written) {
        versions.keep(path, written);
        questions.serve(
                written.version().question().id().value(),
                bankId,
                path,
                written.version().hash());
    }

    /** Serves a version that is kept already; takes the question out of service where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void serve(String questionId, Optional<String> hash) {
        questions.inService(questionId).ifPresent(question -> {
            hash.ifPresent(kept -> question.currentHash = kept);
            if (hash.isEmpty()) {
                question.removedAt = clock.instant();
            }
        });
    }
}
