package de.tum.klausur.review;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A student takes a copy of the own review, while the window is open. */
@ApplicationScoped
@Transactional
class TakingCopies {

    private final ReviewDesk desk;
    private final Attempts attempts;
    private final Candidates candidates;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    TakingCopies(
            ReviewDesk desk,
            Attempts attempts,
            Candidates candidates,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.attempts = attempts;
        this.candidates = candidates;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What goes into the copy; that it was taken is on record.
     *
     * @throws Refused outside the window
     * @throws NotThere where the attempt is not the current person's, or its results are not out
     */
    public CopySheet take(UUID attemptId, Locale locale) {
        OwnSheet.OnPage sheet = desk.ownSheet(attemptId, locale);
        if (!sheet.told().open()) {
            throw new Refused(
                    "review-closed", l -> Texts.in(ReviewMessages.class, l).notOpen());
        }
        CandidateView candidate =
                candidates.find(attempts.get(attemptId).candidateId()).orElseThrow();
        audit.record(new AuditEvent(
                "review.copy",
                "attempt/" + attemptId,
                Optional.of(sheet.session().id()),
                Map.of()));
        return new CopySheet(
                sheet,
                (candidate.givenName() + " " + candidate.familyName()).strip(),
                candidate.registrationNumber(),
                current.person().login(),
                clock.instant());
    }
}
