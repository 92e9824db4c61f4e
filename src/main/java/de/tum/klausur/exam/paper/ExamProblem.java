package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.wording.Wording;
import java.util.List;

/** One problem of an exam: a title and its questions in order. */
public record ExamProblem(Wording title, List<QuestionVersion> questions) {

    public ExamProblem {
        questions = List.copyOf(questions);
    }
}
