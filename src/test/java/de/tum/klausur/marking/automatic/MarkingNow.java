package de.tum.klausur.marking.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Marks what has ended at once, as the platform does every few seconds. */
@ApplicationScoped
public class MarkingNow {

    @Inject
    MarkingEndedAttempts sweep;

    public void sweep() {
        sweep.sweep();
    }
}
