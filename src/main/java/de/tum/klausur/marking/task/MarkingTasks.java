package de.tum.klausur.marking.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What markers have to do. */
@ApplicationScoped
@Transactional
public class MarkingTasks {

    private final MarkingTaskRepository tasks;

    MarkingTasks(MarkingTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** How many answers of a session wait for a marker. */
    public long open(UUID sessionId) {
        return tasks.open(sessionId);
    }
}
