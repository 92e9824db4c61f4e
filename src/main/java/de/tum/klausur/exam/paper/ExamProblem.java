package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import java.util.List;

/** One problem of an exam: a title and its slots in order. */
public record ExamProblem(Wording title, List<Slot> slots) {

    public ExamProblem {
        slots = List.copyOf(slots);
    }

    /** All questions that can stand in this problem, each once; which of them a student is asked, the seed says. */
    public List<QuestionVersion> questions() {
        return slots.stream().flatMap(slot -> slot.pool().stream()).distinct().toList();
    }

    /** What the problem is worth, on each paper the same. */
    public Credits credits() {
        return Credits.sum(slots.stream().map(Slot::credits).toList());
    }
}
