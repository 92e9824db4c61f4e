package de.tum.klausur.exam.blueprint;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.wording.Wording;
import java.util.List;

/**
 * The plan of an exam, as its file states it; whether the questions exist and their credits add up is for those to check
 * who have the questions.
 *
 * @param id lower-case letters, digits and hyphens, e.g. {@code mock}
 * @param minutes the working time
 * @param credits what all questions are worth together
 * @param aids what students may use
 * @param problems in order, at least one
 */
public record Blueprint(
        String id, Wording title, int minutes, Credits credits, Wording aids, List<BlueprintProblem> problems) {

    public Blueprint {
        problems = List.copyOf(problems);
    }
}
