package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.marking.CreditsText;
import de.tum.klausur.marking.FollowingOn;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.NewMark;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.ReadValues;
import de.tum.klausur.marking.Reasons;
import de.tum.klausur.marking.WordGroup;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.Results;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A second person decides an objection, once, after the window has closed. */
@ApplicationScoped
@Transactional
class Deciding {

    private final ObjectionRepository objections;
    private final Windows windows;
    private final Sessions sessions;
    private final ReviewSheets sheets;
    private final Attempts attempts;
    private final Candidates candidates;
    private final Marks marks;
    private final Papers papers;
    private final FollowingOn followingOn;
    private final EqualAnswers equal;
    private final Results results;
    private final CurrentPerson current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Deciding(
            ObjectionRepository objections,
            Windows windows,
            Sessions sessions,
            ReviewSheets sheets,
            Attempts attempts,
            Candidates candidates,
            Marks marks,
            Papers papers,
            FollowingOn followingOn,
            EqualAnswers equal,
            Results results,
            CurrentPerson current,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.objections = objections;
        this.windows = windows;
        this.sessions = sessions;
        this.sheets = sheets;
        this.attempts = attempts;
        this.candidates = candidates;
        this.marks = marks;
        this.papers = papers;
        this.followingOn = followingOn;
        this.equal = equal;
        this.results = results;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A decision as typed; credits and value only where it is granted.
     *
     * @param valueAsRead how the answer is read now, for parts from which others follow on; absent: as before
     * @param wordings ids of words that no key knows, to be taken for everybody who wrote them; none: this answer only
     */
    public record Form(
            Optional<Decision> decision,
            String credits,
            String reason,
            Optional<String> valueAsRead,
            List<String> wordings) {

        public Form {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * Decides; a granted objection appends a mark; what follows on and the grade follow in the same transaction. Where it
     * is granted for all who wrote the same, these are marked within seconds, one transaction each.
     *
     * @throws InvalidInput with all that is wrong: a decision, a reason, and more credits than before where granted
     * @throws Refused while the window is open, where the mark is the decider's own, or where it is decided already
     */
    public void decide(UUID objectionId, Form form) {
        Objection objection =
                objections.locked(objectionId).orElseThrow(() -> new NotThere("objection/" + objectionId));
        PartRef part = objection.ref();
        AttemptView attempt = attempts.get(objection.attemptId);
        MarkView before = held(attempt, part, form);
        allowed(objection, attempt, before);
        ExamPart asked = papers.part(attempt.sessionId(), attempt.seed(), part);
        List<WordGroup> offered = equal.offered(attempt, part);
        Optional<Credits> granted = read(form, before, asked, offered);
        objection.decision = form.decision().orElseThrow();
        objection.reason = form.reason().strip();
        objection.decidedBy = current.person().id();
        objection.decidedAt = clock.instant();
        granted.ifPresent(credits -> {
            objection.markAfter =
                    mark(attempt, credits, before, new Answered(form.reason().strip(), form.valueAsRead()));
            followingOn.from(attempt, part, before.asRead());
            equal.take(attempt, part, EqualAnswers.chosen(offered, form.wordings()), raise(before, credits));
        });
        results.recalculate(attempt.id(), "objection/" + objectionId);
        Credits after = granted.orElse(before.credits());
        tell(attempt, part, new Outcome(before.credits(), after, asked.part().credits()));
        audit.record(new AuditEvent(
                "review.decide",
                "objection/" + objectionId,
                Optional.of(attempt.sessionId()),
                detail(objection, before.credits(), after, form.wordings())));
    }

    private static Credits raise(MarkView before, Credits granted) {
        return new Credits(granted.value().subtract(before.credits().value()));
    }

    /** The mark as it stands, and keeps standing until the transaction ends. */
    private MarkView held(AttemptView attempt, PartRef part, Form form) {
        marks.enterAttempt(attempt.id());
        if (!form.wordings().isEmpty()) {
            equal.hold(attempt.sessionId());
        }
        return markOf(attempt, part);
    }

    private MarkView markOf(AttemptView attempt, PartRef part) {
        return marks.current(attempt.id(), part).orElseThrow(() -> new NotThere("mark of " + part));
    }

    private static Map<String, Object> detail(
            Objection objection, Credits before, Credits after, List<String> wordings) {
        return Map.of(
                "part", objection.part,
                "decision", String.valueOf(objection.decision),
                "before", before.value(),
                "after", after.value(),
                "forAll", wordings);
    }

    private record Answered(String reason, Optional<String> value) {}

    private long mark(AttemptView attempt, Credits credits, MarkView before, Answered given) {
        Reasons reasons = new Reasons(
                List.of(),
                before.items(),
                given.reason(),
                given.value()
                        .map(ValueAsRead::new)
                        .filter(value -> !value.isNone() || before.asRead().isPresent())
                        .or(before::asRead));
        Optional<UUID> decider = Optional.of(current.person().id());
        return marks.record(new NewMark(attempt.id(), before.part(), credits, Origin.OBJECTION, reasons, decider))
                .id();
    }

    private void allowed(Objection objection, AttemptView attempt, MarkView before) {
        boolean closed = windows.of(attempt.sessionId())
                .filter(window -> window.isOver(clock.instant()))
                .isPresent();
        refuseIf(!closed, "window-open", ReviewMessages::windowStillOpen);
        refuseIf(!objection.view().open(), "decided", ReviewMessages::alreadyDecided);
        boolean ownMark =
                before.markerId().filter(current.person().id()::equals).isPresent()
                        || (before.origin() == Origin.AUTOMATIC && equal.isOwn(attempt, before.part()));
        refuseIf(ownMark, "own-mark", ReviewMessages::ownMark);
    }

    /** The new credits where granted. Grades can only improve, so a granted objection raises the mark. */
    private Optional<Credits> read(Form form, MarkView before, ExamPart asked, List<WordGroup> offered) {
        Credits worth = asked.part().credits();
        List<InputProblem> problems = new ArrayList<>(problems(form, before));
        boolean grants = form.decision().filter(Decision.GRANTED::equals).isPresent();
        Optional<Credits> credits = grants ? CreditsText.read(form.credits(), worth) : Optional.empty();
        if (grants
                && credits.filter(given -> given.compareTo(before.credits()) > 0)
                        .isEmpty()) {
            problems.add(new InputProblem(
                    "credits",
                    l -> Texts.in(ReviewMessages.class, l)
                            .moreCredits(
                                    TimeExtensions.credits(before.credits().value(), l),
                                    TimeExtensions.credits(worth.value(), l))));
        }
        credits.filter(given -> given.compareTo(before.credits()) > 0)
                .filter(given -> !form.wordings().isEmpty())
                .flatMap(given -> equal.problem(offered, form.wordings(), raise(before, given)))
                .ifPresent(problems::add);
        if (grants) {
            form.valueAsRead()
                    .flatMap(typed -> ReadValues.problem(asked, typed))
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return credits;
    }

    /** What is wrong whatever the part is worth. */
    private static List<InputProblem> problems(Form form, MarkView before) {
        List<InputProblem> problems = new ArrayList<>();
        if (form.decision().isEmpty()) {
            problems.add(problem("decision", ReviewMessages::decisionMissing));
        }
        if (form.reason().isBlank() || form.reason().length() > Objecting.LONGEST) {
            problems.add(problem("reason", ReviewMessages::reasonMissing));
        }
        boolean rejects = form.decision().filter(Decision.REJECTED::equals).isPresent();
        if (rejects && !form.credits().isBlank()) {
            problems.add(problem("credits", ReviewMessages::creditsBesideRejection));
        }
        if (rejects && !form.wordings().isEmpty()) {
            problems.add(problem("wordings", ReviewMessages::wordingsBesideRejection));
        }
        Optional<ValueAsRead> otherValue = form.valueAsRead()
                .map(ValueAsRead::new)
                .filter(value -> !value.equals(before.asRead().orElse(ValueAsRead.NONE)));
        if (rejects && otherValue.isPresent()) {
            problems.add(problem("valueAsRead", ReviewMessages::valueBesideRejection));
        }
        return problems;
    }

    private void tell(AttemptView attempt, PartRef part, Outcome outcome) {
        String title = sessions.get(attempt.sessionId()).title();
        String name = sheets.partNames(attempt).getOrDefault(part.toString(), part.toString());
        candidates
                .find(attempt.candidateId())
                .flatMap(CandidateView::personId)
                .ifPresent(person -> notices.tell(
                        person,
                        new Notice(
                                l -> Texts.in(ReviewMessages.class, l).noticeSubject(name, outcome.raised(), title),
                                l -> Texts.in(ReviewMessages.class, l).noticeBody(outcome.told(title, name, l)),
                                "/review/" + attempt.id() + "#" + ObjectionView.anchor(part.toString()))));
    }

    private static InputProblem problem(String field, Function<ReviewMessages, String> text) {
        return new InputProblem(field, l -> text.apply(Texts.in(ReviewMessages.class, l)));
    }

    private static void refuseIf(boolean wrong, String code, Function<ReviewMessages, String> text) {
        if (wrong) {
            throw new Refused(code, l -> text.apply(Texts.in(ReviewMessages.class, l)));
        }
    }
}
