package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Part;
import java.util.List;

/**
 * A question on one student's paper.
 *
 * @param parts the parts of {@code version}, options in this student's order
 */
public record PaperQuestion(QuestionVersion version, List<Part> parts) {

    public PaperQuestion {
        parts = List.copyOf(parts);
    }
}
