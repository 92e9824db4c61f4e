package de.tum.klausur.bank.format;

import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.QuestionId;
import java.util.List;

/**
 * What the header of a question's English file says.
 *
 * @param parts in the header's order
 */
record QuestionHeader(QuestionId id, String title, QuestionFacts facts, List<PartPlan> parts) {

    public QuestionHeader {
        parts = List.copyOf(parts);
    }
}
