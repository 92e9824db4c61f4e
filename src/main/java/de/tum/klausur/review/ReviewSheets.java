package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.text.QuestionText;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.PaperQuestion;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.shown.KeyTexts;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.marking.shown.TraceLineView;
import de.tum.klausur.marking.shown.TraceTexts;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A problem with its questions. */
    public record ProblemSheet(Label title, List<QuestionSheet> questions) {}

    /**
     * A question.
     *
     * @param waiting parts that have no mark yet
     * @param explanation empty where it isn't shown
     */
    public record QuestionSheet(
            Label title, String stem, List<PartSheet> parts, List<WaitingSheet> waiting, String explanation) {

        /** All parts as they stand on the paper. */
        public List<Entry> inOrder() {
            return Stream.concat(
                            parts.stream().map(Entry::new), waiting.stream().map(Entry::new))
                    .sorted(Comparator.comparing(Entry::letter))
                    .toList();
        }
    }

    /** A part with or without a mark. */
    public record Entry(Optional<PartSheet> marked, Optional<WaitingSheet> waits) {

        private Entry(PartSheet sheet) {
            this(Optional.of(sheet), Optional.empty());
        }

        private Entry(WaitingSheet sheet) {
            this(Optional.empty(), Optional.of(sheet));
        }

        private String letter() {
            return marked.map(PartSheet::part)
                    .or(() -> waits.map(WaitingSheet::part))
                    .map(PartView::letter)
                    .orElseThrow();
        }
    }

    /**
     * A part that has no mark yet.
     *
     * @param key in words; empty where keys are not shown
     * @param solution HTML; empty where it isn't shown or there is none
     * @param items of its rubric; empty where the reader may not learn them or there are none
     * @param follows whether the key marks it as soon as a person has read an earlier part
     */
    public record WaitingSheet(
            PartView part,
            ResponseView response,
            ShownText key,
            String solution,
            List<ItemLine> items,
            boolean follows) {}

    /**
     * A line of a rubric.
     *
     * @param text HTML
     * @param credits with their sign
     */
    public record ItemLine(String text, String credits) {}

    /**
     * A part with its mark.
     *
     * @param key in words; empty where keys are not shown
     * @param solution HTML; empty where it isn't shown or there is none
     * @param asRead the value that a person read in the answer; empty where nothing was said of one
     * @param followers letters of the parts that follow on from this one
     */
    public record PartSheet(
            PartView part,
            ResponseView response,
            BigDecimal earned,
            Origin origin,
            List<TraceLineView> trace,
            String comment,
            ShownText key,
            String solution,
            Optional<ObjectionView> objection,
            Optional<ValueAsRead> asRead,
            List<String> followers) {

        /** The letters of the parts that follow on from this one, as a sentence lists them. */
        public String letters() {
            return String.join(", ", followers);
        }

        /** {@code ok} for all credits, {@code error} for none, {@code warn} between. */
        public String tone() {
            return earned.compareTo(part.credits()) >= 0 ? "ok" : earned.signum() > 0 ? "warn" : "error";
        }
    }

    /** All problems of an attempt. */
    public List<ProblemSheet> of(AttemptView attempt, Reader reader) {
        Given given = given(attempt, reader);
        return papers.of(attempt.sessionId(), attempt.seed()).problems().stream()
                .map(problem -> problem(problem, given))
                .toList();
    }

    /** How the parts of an attempt are called on its paper: {@code l9-output-size/a} → {@code 5.2a}. */
    public Map<String, String> partNames(AttemptView attempt) {
        return papers.of(attempt.sessionId(), attempt.seed()).partNames().entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }

    /** One part of an attempt; empty where it has no mark. */
    public Optional<PartSheet> part(AttemptView attempt, PartRef ref, Reader reader) {
        Given given = given(attempt, reader);
        return papers.of(attempt.sessionId(), attempt.seed()).questions().stream()
                .filter(question -> question.variant().question().id().equals(ref.question()))
                .flatMap(question -> question.parts().stream()
                        .filter(part -> part.id().equals(ref.part()))
                        .flatMap(part -> part(part, question, given).stream()))
                .findFirst();
    }

    private record Given(
            Map<PartRef, Response> responses,
            Map<PartRef, MarkView> marks,
            Map<String, ObjectionView> objections,
            Reader reader) {}

    private Given given(AttemptView attempt, Reader reader) {
        return new Given(
                attempts.responses(attempt.id()),
                marks.current(attempt.id()),
                objections.of(attempt.id()).stream()
                        .map(Objection::view)
                        .collect(Collectors.toMap(ObjectionView::part, view -> view)),
                reader);
    }

    private ProblemSheet problem(Paper.Problem problem, Given given) {
        return new ProblemSheet(
                Label.of(problem.title(), given.reader().language()),
                problem.questions().stream()
                        .map(question -> question(question, given))
                        .toList());
    }

    private QuestionSheet question(PaperQuestion paper, Given given) {
        var question = paper.variant().question();
        var language = given.reader().language();
        return new QuestionSheet(
                Label.of(question.title(), language),
                text.html(question.stem(), paper.variant(), language),
                paper.parts().stream()
                        .flatMap(part -> part(part, paper, given).stream())
                        .toList(),
                paper.parts().stream()
                        .flatMap(part -> waiting(part, paper, given).stream())
                        .toList(),
                given.reader().keys() ? text.html(question.explanation(), paper.variant(), language) : "");
    }

    private Optional<PartSheet> part(Part part, PaperQuestion paper, Given given) {
        PartRef ref = paper.ref(part);
        Reader reader = given.reader();
        return Optional.ofNullable(given.marks().get(ref))
                .map(mark -> new PartSheet(
                        views.part(part, paper.variant(), reader.language()),
                        ResponseView.of(given.responses().getOrDefault(ref, Response.NONE)),
                        mark.credits().value(),
                        mark.origin(),
                        TraceTexts.of(mark.trace(), part, reader),
                        mark.comment(),
                        reader.keys() ? KeyTexts.of(part, reader) : ShownText.NONE,
                        solution(part, paper, reader),
                        Optional.ofNullable(given.objections().get(ref.toString())),
                        mark.asRead(),
                        FollowOnMarking.followers(paper.variant().question(), part.id()).stream()
                                .map(PartId::value)
                                .toList()));
    }

    private Optional<WaitingSheet> waiting(Part part, PaperQuestion paper, Given given) {
        PartRef ref = paper.ref(part);
        return given.marks().containsKey(ref)
                ? Optional.empty()
                : Optional.of(new WaitingSheet(
                        views.part(part, paper.variant(), given.reader().language()),
                        ResponseView.of(given.responses().getOrDefault(ref, Response.NONE)),
                        given.reader().keys() ? KeyTexts.of(part, given.reader()) : ShownText.NONE,
                        solution(part, paper, given.reader()),
                        items(part, paper, given.reader()),
                        follows(part, given.responses().getOrDefault(ref, Response.NONE))));
    }

    private List<ItemLine> items(Part part, PaperQuestion paper, Reader reader) {
        return part.byHand().filter(byHand -> reader.keys()).map(ByHand::rubric).stream()
                .flatMap(rubric -> rubric.items().stream())
                .map(item -> new ItemLine(
                        text.line(item.text(), paper.variant(), reader.language()), reader.signed(item.credits())))
                .toList();
    }

    /** A part without a mark that its key could mark waits for the part before it. */
    private static boolean follows(Part part, Response response) {
        return !part.head().uses().isEmpty() && Marking.mark(part, response) instanceof Outcome.Marked;
    }

    private String solution(Part part, PaperQuestion paper, Reader reader) {
        return part.byHand()
                .filter(byHand -> reader.keys())
                .map(byHand -> text.html(byHand.solution(), paper.variant(), reader.language()))
                .orElse("");
    }
}
