package de.tum.klausur.exam.paper;

import de.tum.klausur.question.part.Wording;
import java.util.List;

/**
 * One problem of an exam: a title and what it asks for.
 *
 * @param asked in order, at least one; no question is named twice in an exam
 */
record BlueprintProblem(Wording title, List<BlueprintItem> asked) {

    public BlueprintProblem {
        asked = List.copyOf(asked);
    }
}
