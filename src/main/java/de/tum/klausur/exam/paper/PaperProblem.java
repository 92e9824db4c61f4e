package de.tum.klausur.exam.paper;

import de.tum.klausur.question.wording.Wording;
import java.util.List;

/** A problem on one student's paper. */
public record PaperProblem(Wording title, List<PaperQuestion> questions) {

    public PaperProblem {
        questions = List.copyOf(questions);
    }
}
