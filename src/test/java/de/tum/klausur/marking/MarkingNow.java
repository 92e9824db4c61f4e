package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import io.quarkus.scheduler.Scheduler;
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

    @Inject
    Scheduler scheduler;

    public void sweep() {
        sweep.sweep();
    }

    /** From now on nothing is marked but by {@link #sweep}: what a test does meanwhile comes to it as a whole. */
    public void onlyWhenAsked() {
        scheduler.pause(MarkingEndedAttempts.JOB);
    }

    public void byItselfAgain() {
        scheduler.resume(MarkingEndedAttempts.JOB);
    }

    /** What an attempt's parts come to now by their keys and what people read and decided; nothing is written. */
    @Transactional
    public List<PaperMarking.MarkedPart> again(AttemptView attempt) {
        return papers.of(attempt, FollowingOn.asRead(marks.current(attempt.id())));
    }
}
