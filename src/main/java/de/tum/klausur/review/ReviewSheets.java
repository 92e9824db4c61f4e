package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.text.QuestionText;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.exam.paper.PaperQuestion;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.shown.KeyTexts;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.marking.shown.TraceTexts;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.review.MarkedProblem.MarkedQuestion;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An attempt with its marks, as the student inspects it and as deciders see a part of it. */
@ApplicationScoped
@Transactional
class ReviewSheets {

    private final Attempts attempts;
    private final Papers papers;
    private final Marks marks;
    private final ObjectionRepository objections;
    private final PartViews views;
    private final QuestionText text;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ReviewSheets(
            Attempts attempts,
            Papers papers,
            Marks marks,
            ObjectionRepository objections,
            PartViews views,
            QuestionText text) {
        this.attempts = attempts;
        this.papers = papers;
        this.marks = marks;
        this.objections = objections;
        this.views = views;
        this.text = text;
    }

    /** What the student of an attempt reviews, all problems; parts that have no mark are left out. */
    public List<MarkedProblem> of(AttemptView attempt, Reader reader) {
        AttemptContent given = given(attempt, reader);
        return papers.of(attempt.sessionId(), attempt.seed()).problems().stream()
                .map(problem -> new MarkedProblem(
                        Label.of(problem.title(), reader.language()),
                        problem.questions().stream()
                                .map(question -> marked(question, given))
                                .toList()))
                .toList();
    }

    /**
     * The same with the parts that have no mark, for feedback.
     *
     * @param progress how far the attempt's marking is
     */
    public List<Feedback.Problem> feedback(AttemptView attempt, Reader reader, Progress progress) {
        AttemptContent given = given(attempt, reader);
        return papers.of(attempt.sessionId(), attempt.seed()).problems().stream()
                .map(problem -> new Feedback.Problem(
                        Label.of(problem.title(), reader.language()),
                        problem.questions().stream()
                                .map(question -> answered(question, given, progress))
                                .toList()))
                .toList();
    }

    /**
     * How far an attempt is marked.
     *
     * @param byKey whether the keys have marked it: until then a part waits for seconds, from then on for a person
     * @param own what the student gave for parts without a mark
     */
    record Progress(boolean byKey, Map<String, BigDecimal> own) {}

    /** How the parts of an attempt are called on its paper: {@code l9-output-size/a} → {@code 5d}. */
    public Map<String, String> partNames(AttemptView attempt) {
        return papers.of(attempt.sessionId(), attempt.seed()).partNames().entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }

    /** One part of an attempt, which alone is asked for; empty where it has no mark. */
    public Optional<MarkedPart> part(AttemptView attempt, PartRef ref, Reader reader) {
        return papers.of(attempt.sessionId(), attempt.seed()).questions().stream()
                .filter(question -> question.variant().question().id().equals(ref.question()))
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.id().equals(ref.part()))
                        .flatMap(part -> part(part, question, given(attempt, ref, reader)).stream()))
                .findFirst();
    }

    private record AttemptContent(
            Map<PartRef, Response> responses,
            Map<PartRef, MarkView> marks,
            Map<String, ObjectionView> objections,
            Reader reader) {

        Response response(PartRef part) {
            return responses.getOrDefault(part, Response.NONE);
        }
    }

    private AttemptContent given(AttemptView attempt, Reader reader) {
        return new AttemptContent(
                attempts.responses(attempt.id()),
                marks.current(attempt.id()),
                objections.of(attempt.id()).stream()
                        .map(Objection::view)
                        .collect(Collectors.toMap(ObjectionView::part, view -> view)),
                reader);
    }

    private AttemptContent given(AttemptView attempt, PartRef ref, Reader reader) {
        return new AttemptContent(
                Map.of(ref, attempts.response(attempt.id(), ref)),
                marks.current(attempt.id(), ref).map(mark -> Map.of(ref, mark)).orElse(Map.of()),
                objections
                        .of(attempt.id(), ref.toString())
                        .map(written -> Map.of(written.part, written.view()))
                        .orElse(Map.of()),
                reader);
    }

    private MarkedQuestion marked(PaperQuestion paper, AttemptContent given) {
        return new MarkedQuestion(
                title(paper, given.reader()),
                stem(paper, given.reader()),
                marks(paper, given),
                explanation(paper, given.reader()));
    }

    private Feedback.AnsweredQuestion answered(PaperQuestion paper, AttemptContent given, Progress progress) {
        return new Feedback.AnsweredQuestion(
                title(paper, given.reader()),
                stem(paper, given.reader()),
                marks(paper, given),
                paper.parts().stream()
                        .filter(part -> !given.marks().containsKey(paper.ref(part)))
                        .map(part -> unmarked(part, paper, given, progress))
                        .toList(),
                explanation(paper, given.reader()));
    }

    private static Label title(PaperQuestion paper, Reader reader) {
        return Label.of(paper.variant().question().title(), reader.language());
    }

    private String stem(PaperQuestion paper, Reader reader) {
        return text.html(paper.variant().question().stem(), paper.variant(), reader.language());
    }

    private String explanation(PaperQuestion paper, Reader reader) {
        return reader.keys()
                ? text.html(paper.variant().question().explanation(), paper.variant(), reader.language())
                : "";
    }

    private List<MarkedPart> marks(PaperQuestion paper, AttemptContent given) {
        return paper.parts().stream()
                .flatMap(part -> part(part, paper, given).stream())
                .toList();
    }

    private Optional<MarkedPart> part(Part part, PaperQuestion paper, AttemptContent given) {
        PartRef ref = paper.ref(part);
        Reader reader = given.reader();
        return Optional.ofNullable(given.marks().get(ref))
                .map(mark -> new MarkedPart(
                        views.part(part, paper.variant(), reader.language()),
                        ResponseView.of(given.response(ref)),
                        mark.credits().value(),
                        mark.origin(),
                        TraceTexts.of(mark.trace(), part, reader),
                        mark.comment(),
                        key(part, reader),
                        solution(part, paper, reader),
                        Optional.ofNullable(given.objections().get(ref.toString())),
                        mark.asRead().map(ValueAsRead::text)));
    }

    private Feedback.UnmarkedPart unmarked(Part part, PaperQuestion paper, AttemptContent given, Progress progress) {
        PartRef ref = paper.ref(part);
        Reader reader = given.reader();
        return new Feedback.UnmarkedPart(
                views.part(part, paper.variant(), reader.language()),
                ResponseView.of(given.response(ref)),
                progress.byKey() ? person(part, given.response(ref)) : Feedback.Awaiting.KEY,
                key(part, reader),
                solution(part, paper, reader),
                Optional.ofNullable(progress.own().get(ref.toString())),
                items(part, paper, reader));
    }

    /** A part without a mark that its key could mark waits for the part before it. */
    private static Feedback.Awaiting person(Part part, Response response) {
        boolean follows = !part.head().uses().isEmpty() && Marking.mark(part, response) instanceof Outcome.Marked;
        return follows ? Feedback.Awaiting.EARLIER_PART : Feedback.Awaiting.PERSON;
    }

    private static ShownText key(Part part, Reader reader) {
        return reader.keys() ? KeyTexts.of(part, reader) : ShownText.NONE;
    }

    private List<Feedback.ItemLine> items(Part part, PaperQuestion paper, Reader reader) {
        return part.byHand().filter(byHand -> reader.keys()).map(ByHand::rubric).stream()
                .flatMap(rubric -> rubric.items().stream())
                .map(item -> new Feedback.ItemLine(
                        text.line(item.text(), paper.variant(), reader.language()), reader.signed(item.credits())))
                .toList();
    }

    private String solution(Part part, PaperQuestion paper, Reader reader) {
        return part.byHand()
                .filter(byHand -> reader.keys())
                .map(byHand -> text.html(byHand.solution(), paper.variant(), reader.language()))
                .orElse("");
    }
}
