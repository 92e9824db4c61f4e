package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision on one part of one attempt, about to be recorded.
 *
 * @param markerId who decided; empty for {@link Origin#AUTOMATIC}
 */
public record NewMark(
        UUID attemptId, PartRef part, Credits credits, Origin origin, Reasons reasons, Optional<UUID> markerId) {}
