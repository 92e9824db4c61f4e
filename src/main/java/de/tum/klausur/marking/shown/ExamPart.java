package de.tum.klausur.marking.shown;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.wording.Wording;

/**
 * A part where it stands in an exam.
 *
 * @param problem title of the exam's problem
 * @param part with its options in the author's order
 */
public record ExamPart(Wording problem, QuestionVariant variant, Part part) {

    public PartRef ref() {
        return new PartRef(variant.question().id(), part.id());
    }
}
