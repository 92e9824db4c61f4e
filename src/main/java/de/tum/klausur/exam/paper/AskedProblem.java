package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.wording.Wording;
import java.util.List;

/** One problem as the student of one seed is asked it: its questions in this student's order, variants still open. */
public record AskedProblem(Wording title, List<QuestionVersion> questions) {

    public AskedProblem {
        questions = List.copyOf(questions);
    }
}
