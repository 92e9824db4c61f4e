package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.HandInDecision;
import de.tum.klausur.attempt.model.HandInRule;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.question.PartRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends an attempt because its student says so, or because the page does, which has nothing on its way when the time is over: then
 * nobody waits for the sweep.
 */
@ApplicationScoped
class HandingIn {

    private final OwnAttempts own;
    private final NewsPublisher announcing;
    private final AuditTrail audit;
    private final SittingConfig config;
    private final Clock clock;

    HandingIn(OwnAttempts own, NewsPublisher announcing, AuditTrail audit, SittingConfig config, Clock clock) {
        this.own = own;
        this.announcing = announcing;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Hands in; a second call changes nothing and gives the same.
     *
     * @throws de.tum.klausur.shared.http.NotThere where the attempt is none of the current person's
     * @throws de.tum.klausur.shared.http.Refused where the page's revisions are not those that stand, another tab
     *     writes, or the time is over; nothing is handed in
     */
    @Transactional
    public OwnAttempt handIn(UUID attemptId, HandInRule.Wish wish) {
        Instant now = clock.instant();
        OpenRecord record = own.open(attemptId);
        Map<PartRef, Answer> answers = record.answers();
        switch (HandInRule.decide(record.attempt(), answers, wish, config.counted(now))) {
            case HandInDecision.HandIn ignored -> end(record, now);
            case HandInDecision.Repeat ignored -> {}
            case HandInDecision.Mismatch ignored -> throw Refusals.revisionsDiffer();
            case HandInDecision.Ended ignored -> throw Refusals.tooLateToHandIn();
            case HandInDecision.OtherWriter ignored -> throw Refusals.otherWriter();
        }
        return new OwnAttempt(record.attempt(), answers, now);
    }

    private void end(OpenRecord record, Instant now) {
        UUID id = record.attempt().id();
        JournalEvent ending = record.attempt().endingAt(now);
        record.append(ending, now);
        announcing.announce(new News(id, News.Kind.ENDED));
        audit.record(new AuditEvent(
                ending instanceof Closed ? "attempt.close" : "attempt.hand-in",
                "attempt/" + id,
                Optional.of(record.attempt().sessionId()),
                Map.of("entries", record.attempt().head().length())));
    }
}
