package de.tum.klausur.marking;

import java.util.UUID;

/**
 * Whether a session's marks are fixed, because its results are out: from then on only decisions on objections change
 * them. The result room implements it, since marking comes before that room and may not use it.
 */
public interface MarksFixed {

    boolean in(UUID sessionId);
}
