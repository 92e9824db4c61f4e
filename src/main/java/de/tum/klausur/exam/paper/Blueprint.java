package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import java.util.List;

/**
 * The plan of an exam, as its file states it; whether the questions exist and their credits add up is for those to check
 * who have the questions.
 *
 * @param id lower-case letters, digits and hyphens, e.g. {@code mock}
 * @param minutes the working time
 * @param minutesPlace where its file says so
 * @param credits what all questions are worth together
 * @param creditsPlace where its file says so
 * @param aids what students may use
 * @param rules how the exam is held
 * @param problems in order, at least one
 */
public record Blueprint(
        String id,
        Wording title,
        int minutes,
        Place minutesPlace,
        Credits credits,
        Place creditsPlace,
        Wording aids,
        ExamRules rules,
        List<BlueprintProblem> problems) {

    public Blueprint {
        problems = List.copyOf(problems);
    }

    /** All that is asked for, in order. */
    public List<BlueprintItem> asked() {
        return problems.stream().flatMap(problem -> problem.asked().stream()).toList();
    }

    /** How many questions a paper has. */
    public int questions() {
        return asked().stream().mapToInt(BlueprintItem::count).sum();
    }
}
