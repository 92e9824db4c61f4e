package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Outcome;
import java.util.UUID;

/** An answer for markers; see {@link TaskView}. */
record NewTask(
        UUID attemptId,
        PartRef part,
        UUID sessionId,
        String pseudonym,
        Outcome.ForMarker.Reason reason,
        String digest) {}
