package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Makes one page the writer. The page opened last writes, since it is the one the student looks at; the one before is
 * told and can take the pen back.
 */
@ApplicationScoped
class TakingOver {

    private final OwnAttempts own;
    private final AttemptNotes notes;
    private final NewsPublisher announcing;
    private final SittingConfig config;
    private final Clock clock;

    TakingOver(OwnAttempts own, AttemptNotes notes, NewsPublisher announcing, SittingConfig config, Clock clock) {
        this.own = own;
        this.notes = notes;
        this.announcing = announcing;
        this.config = config;
        this.clock = clock;
    }

    /** What a page begins with. */
    record Beginning(OwnAttempt own, Map<String, Note> notes) {}

    /**
     * Lets {@code tab} write, and tells it all that stands. An ended attempt stays as it is and can still be read.
     *
     * @throws de.tum.klausur.shared.http.NotThere where the attempt is none of the current person's
     */
    @Transactional
    public Beginning takeOver(UUID attemptId, UUID tab) {
        Instant now = clock.instant();
        OpenRecord record = own.open(attemptId);
        Attempt attempt = record.attempt();
        if (attempt.takesAnswers(config.counted(now)) && !attempt.isWriter(tab)) {
            record.append(new Opened(tab), now);
            // Nobody has to be told of the first page, and 1,500 open theirs at the same second.
            attempt.writer().ifPresent(before -> announcing.announce(new News(attemptId, News.Kind.TAKEN_OVER)));
        }
        return new Beginning(new OwnAttempt(record.attempt(), record.answers(), now), notes.of(attemptId));
    }
}
