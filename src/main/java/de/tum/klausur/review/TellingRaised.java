package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.marking.MarkedAfterRelease;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.ResultView;
import de.tum.klausur.result.Results;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Another student's objection was granted for all who wrote the same: grades follow, and who gained is told. */
@ApplicationScoped
class TellingRaised implements MarkedAfterRelease {

    private final Results results;
    private final Sessions sessions;
    private final Candidates candidates;
    private final ReviewSheets sheets;
    private final Notices notices;

    TellingRaised(Results results, Sessions sessions, Candidates candidates, ReviewSheets sheets, Notices notices) {
        this.results = results;
        this.sessions = sessions;
        this.candidates = candidates;
        this.sheets = sheets;
        this.notices = notices;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void raised(AttemptView attempt, List<PartRef> parts) {
        Credits before = credits(attempt);
        results.recalculate(
                attempt.id(), "words/" + parts.stream().map(PartRef::toString).collect(Collectors.joining(",")));
        Credits after = credits(attempt);
        if (after.compareTo(before) > 0) {
            candidates
                    .find(attempt.candidateId())
                    .flatMap(CandidateView::personId)
                    .ifPresent(
                            person -> notices.tell(person, notice(attempt, parts, new Outcome(before, after, after))));
        }
    }

    private Credits credits(AttemptView attempt) {
        return results.ofCandidate(attempt.candidateId())
                .map(ResultView::credits)
                .orElse(Credits.ZERO);
    }

    private Notice notice(AttemptView attempt, List<PartRef> parts, Outcome outcome) {
        String title = sessions.get(attempt.sessionId()).title();
        Map<String, String> names = sheets.partNames(attempt);
        String part = parts.stream()
                .map(ref -> names.getOrDefault(ref.toString(), ref.toString()))
                .collect(Collectors.joining(", "));
        return new Notice(
                l -> Texts.in(ReviewMessages.class, l).raisedSubject(title),
                l -> Texts.in(ReviewMessages.class, l).raisedBody(outcome.told(title, part, l)),
                "/results");
    }
}
