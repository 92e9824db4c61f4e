package de.tum.klausur.result;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.OwnAttempts;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of the person who asks, and nobody else's; there are none before the release. */
@ApplicationScoped
@Transactional
class OwnResults {

    private final CurrentPerson current;
    private final Candidates candidates;
    private final Results results;
    private final Sessions sessions;
    private final OwnAttempts own;
    private final Papers papers;
    private final Marks marks;

    OwnResults(
            CurrentPerson current,
            Candidates candidates,
            Results results,
            Sessions sessions,
            OwnAttempts own,
            Papers papers,
            Marks marks) {
        this.current = current;
        this.candidates = candidates;
        this.results = results;
        this.sessions = sessions;
        this.own = own;
        this.papers = papers;
        this.marks = marks;
    }

    /** All of them. */
    public List<OwnResult> all(Language language) {
        return candidates.ofPerson(current.person()).stream()
                .flatMap(candidate -> result(candidate, language).stream())
                .toList();
    }

    private Optional<OwnResult> result(CandidateView candidate, Language language) {
        return results.ofCandidate(candidate.id()).map(result -> own(candidate, result, language));
    }

    private OwnResult own(CandidateView candidate, ResultView result, Language language) {
        SessionView session = sessions.get(candidate.sessionId());
        Optional<AttemptView> attempt =
                own.ofCandidate(candidate.id()).filter(a -> a.startedAt().isPresent());
        Map<PartRef, MarkView> earned = attempt.map(a -> marks.current(a.id())).orElse(Map.of());
        List<OwnResult.ProblemCredits> problems = attempt.map(
                        a -> credits(papers.of(session.id(), a.seed()), earned, language))
                .orElseGet(() -> nothing(papers.exam(session.id()), language));
        return new OwnResult(session.title(), result, problems, attempt.map(AttemptView::id));
    }

    private static List<OwnResult.ProblemCredits> credits(
            Paper paper, Map<PartRef, MarkView> earned, Language language) {
        return paper.problems().stream()
                .map(problem -> credits(problem, earned.values(), language))
                .toList();
    }

    private static OwnResult.ProblemCredits credits(
            Paper.Problem problem, Collection<MarkView> earned, Language language) {
        List<Question> questions = problem.questions().stream()
                .map(question -> question.variant().question())
                .toList();
        Credits worth = Credits.sum(questions.stream().map(Question::credits).toList());
        Credits got = Credits.sum(earned.stream()
                .filter(mark -> questions.stream()
                        .anyMatch(q -> q.id().equals(mark.part().question())))
                .map(MarkView::credits)
                .toList());
        return new OwnResult.ProblemCredits(Label.of(problem.title(), language), got, worth);
    }

    /** Who never sat has no paper; each would have been worth the same. */
    private static List<OwnResult.ProblemCredits> nothing(FrozenExam exam, Language language) {
        return exam.problems().stream()
                .map(problem -> new OwnResult.ProblemCredits(
                        Label.of(problem.title(), language), Credits.ZERO, problem.credits()))
                .toList();
    }
}
