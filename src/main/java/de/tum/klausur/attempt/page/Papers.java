package de.tum.klausur.attempt.page;

import de.tum.klausur.attempt.OwnSitting;
import de.tum.klausur.attempt.saving.SatExams;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.exam.blueprint.ExamRules;
import de.tum.klausur.exam.blueprint.Feedback;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.PaperProblem;
import de.tum.klausur.question.wording.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One student's paper as a page shows it; texts are rendered once per exam and language and then only put together. */
@ApplicationScoped
public class Papers {

    private final SatExams exams;
    private final PartViews views;

    Papers(SatExams exams, PartViews views) {
        this.exams = exams;
        this.views = views;
    }

    public List<ProblemView> of(OwnSitting own, Language language) {
        Map<String, ResponseView> responses = new HashMap<>();
        own.answers().forEach((part, answer) -> responses.put(part.toString(), ResponseView.of(answer.response())));
        return Paper.of(exams.of(own.sitting()), own.sitting().seed()).problems().stream()
                .map(problem -> problem(problem, responses, language))
                .toList();
    }

    /** Whether the exam tells how it went as soon as the own attempt has ended. */
    boolean feedsBack(OwnSitting own) {
        ExamRules rules = exams.of(own.sitting()).rules();
        return !rules.graded() && rules.feedback() == Feedback.IMMEDIATE;
    }

    private ProblemView problem(PaperProblem problem, Map<String, ResponseView> responses, Language language) {
        return new ProblemView(
                Label.of(problem.title(), language),
                problem.questions().stream()
                        .map(question -> views.question(question.variant(), question.parts(), language))
                        .toList(),
                responses);
    }
}
