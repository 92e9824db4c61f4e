package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.text.QuestionText;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.marking.shown.KeyTexts;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The question of an answer with all that a marker needs of it. */
@ApplicationScoped
class QuestionSheet {

    private final Papers papers;
    private final PartViews views;
    private final QuestionText text;
    private final CurrentLanguage language;

    QuestionSheet(Papers papers, PartViews views, QuestionText text, CurrentLanguage language) {
        this.papers = papers;
        this.views = views;
        this.text = text;
        this.language = language;
    }

    /** See {@link AnswerSheet}. */
    record Shown(PartView part, String stem, String solution, ShownText key, List<ItemView> items) {}

    Shown of(AttemptView attempt, PartRef ref, Set<String> ticked) {
        ExamPart part = papers.part(attempt.sessionId(), attempt.seed(), ref);
        Reader reader = new Reader(language.locale(), true);
        return new Shown(
                views.part(part.part(), part.variant(), reader.language()),
                text.html(part.variant().question().stem(), part.variant(), reader.language()),
                solution(part, reader),
                KeyTexts.of(part.part(), reader),
                items(part, ticked, reader));
    }

    private String solution(ExamPart part, Reader reader) {
        return part.part()
                .byHand()
                .map(byHand -> text.html(byHand.solution(), part.variant(), reader.language()))
                .orElse("");
    }

    private List<ItemView> items(ExamPart part, Set<String> ticked, Reader reader) {
        return part.part().byHand().map(ByHand::rubric).stream()
                .flatMap(rubric -> rubric.items().stream())
                .map(item -> item(item, part, ticked, reader))
                .toList();
    }

    private ItemView item(RubricItem item, ExamPart part, Set<String> ticked, Reader reader) {
        return new ItemView(
                item.id(),
                text.line(item.text(), part.variant(), reader.language()),
                item.credits(),
                ticked.contains(item.id()),
                reader.signed(item.credits()));
    }
}
