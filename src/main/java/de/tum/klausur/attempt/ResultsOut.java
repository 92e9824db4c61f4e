package de.tum.klausur.attempt;

import java.util.UUID;

/**
 * Whether a session's results are out: from then on no answer is added to its attempts. The result room implements it, since
 * attempts come before that room and may not use it.
 */
public interface ResultsOut {

    boolean in(UUID sessionId);
}
