package de.tum.klausur.attempt;

import java.util.UUID;

/**
 * Fired inside the transaction that hands in or closes an attempt, once per attempt. Who works on it observes with
 * {@code TransactionPhase.AFTER_SUCCESS}, and sweeps {@link Attempts#unmarked} for what a crash left over.
 */
record AttemptEnded(UUID attemptId) {}
