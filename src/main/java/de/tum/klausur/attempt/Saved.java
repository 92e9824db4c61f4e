package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Sitting;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a batch of changes; once it is given, what it calls saved is in the database.
 *
 * @param sitting how it stands now: its deadline may have moved since the page last asked
 * @param at the server's time of the batch
 * @param changes in the order of the batch
 */
record Saved(Sitting sitting, Instant at, List<SavedChange> changes) {

    public Saved {
        changes = List.copyOf(changes);
    }
}
