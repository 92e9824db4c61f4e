package de.tum.klausur.exam;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.part.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows papers without their keys; each text is rendered once and then only put together. */
@ApplicationScoped
public class PaperViews {

    private final PartViews views;

    PaperViews(PartViews views) {
        this.views = views;
    }

    /** The paper in a language. */
    public PaperView of(Paper paper, Language language) {
        return new PaperView(
                paper.problems().stream()
                        .map(problem -> new PaperView.Problem(
                                Label.of(problem.title(), language),
                                problem.questions().stream()
                                        .map(question -> views.question(question.variant(), question.parts(), language))
                                        .toList()))
                        .toList(),
                paper.partNames().entrySet().stream()
                        .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue)));
    }
}
