package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.OwnAttempts;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one gate to immediate feedback: it opens to the student whose attempt it is, once that attempt has ended, in exams
 * that are ungraded and give it; for all others it isn't there.
 */
@ApplicationScoped
@Transactional
class GivingFeedback {

    private final OwnAttempts own;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Papers papers;
    private final ReviewSheets sheets;
    private final SelfMarkRepository selfMarks;

    GivingFeedback(
            OwnAttempts own,
            Attempts attempts,
            Sessions sessions,
            Papers papers,
            ReviewSheets sheets,
            SelfMarkRepository selfMarks) {
        this.own = own;
        this.attempts = attempts;
        this.sessions = sessions;
        this.papers = papers;
        this.sheets = sheets;
        this.selfMarks = selfMarks;
    }

    /**
     * The current person's feedback on an attempt.
     *
     * @throws NotThere where the attempt is none of theirs or has not ended, or the exam gives none
     */
    Feedback get(UUID attemptId, Locale locale) {
        SessionView session = open(attemptId);
        ReviewSheets.Progress progress = new ReviewSheets.Progress(
                attempts.isMarked(attemptId),
                selfMarks.of(attemptId).stream().collect(Collectors.toMap(own -> own.part, own -> own.credits)));
        AttemptView attempt = attempts.get(attemptId);
        return Feedback.of(
                attemptId,
                session.title(),
                progress.byKey(),
                sheets.feedback(attempt, new Reader(locale, true), progress),
                sheets.partNames(attempt));
    }

    /**
     * The session of an attempt on which the current person gets feedback now.
     *
     * @throws NotThere where the attempt is none of theirs or has not ended, or the exam gives none
     */
    SessionView open(UUID attemptId) {
        Attempt attempt = own.attempt(attemptId);
        SessionView session = sessions.get(attempt.sessionId());
        if (!attempt.state().ended() || !papers.exam(session.id()).rules().feedsBackAtOnce()) {
            throw new NotThere("feedback on attempt/" + attemptId);
        }
        return session;
    }
}
