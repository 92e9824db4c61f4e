package de.tum.klausur.marking.task;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.trace.Outcome;
import java.util.UUID;

/** An answer for markers; see {@link TaskView}. */
public record NewTask(
        UUID attemptId,
        PartRef part,
        UUID sessionId,
        String pseudonym,
        Outcome.ForMarker.Reason reason,
        String digest) {}
