package de.tum.klausur.marking.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MarkingTaskRepository implements PanacheRepositoryBase<MarkingTask, MarkingTaskKey> {

    long open(UUID sessionId) {
        return count("sessionId = ?1 and markedAt is null", sessionId);
    }
}
