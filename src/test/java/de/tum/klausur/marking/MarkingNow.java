package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Marks what has ended at once, as the platform does every few seconds. */
@ApplicationScoped
public class MarkingNow {

    @Inject
    MarkingEndedAttempts sweep;

    @Inject
    MarkedPapers papers;

    @Inject
    Marks marks;

    public void sweep() {
        sweep.sweep();
    }

    /** What an attempt's parts come to now by their keys and what people read and decided; nothing is written. */
    @Transactional
    public List<PaperMarking.MarkedPart> again(AttemptView attempt) {
        return papers.of(attempt, FollowingOn.asRead(marks.current(attempt.id())));
    }
}
