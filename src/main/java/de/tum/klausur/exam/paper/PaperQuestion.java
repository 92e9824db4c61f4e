package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Part;
import java.util.List;

/**
 * A question on one student's paper.
 *
 * @param parts the parts of {@code variant}, options in this student's order
 */
public record PaperQuestion(QuestionVariant variant, List<Part> parts) {

    public PaperQuestion {
        parts = List.copyOf(parts);
    }

    /** The full name of one of its parts. */
    public PartRef ref(Part part) {
        return new PartRef(variant.question().id(), part.id());
    }
}
