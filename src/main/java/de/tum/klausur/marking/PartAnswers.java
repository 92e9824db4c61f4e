package de.tum.klausur.marking;

import java.util.List;
import java.util.UUID;

/**
 * All answers to one part that a person has to mark.
 *
 * @param blank students who left the part blank: 0 credits by key, nobody has to look at them
 * @param fixed whether results are out
 */
record PartAnswers(
        UUID session, String sessionTitle, PartWork part, long blank, boolean fixed, List<AnswerRow> answers) {

    public PartAnswers {
        answers = List.copyOf(answers);
    }
}
