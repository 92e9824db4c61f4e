package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Wording;
import java.util.stream.Stream;

/**
 * A part where it stands in an exam or on a paper, with its key.
 *
 * @param problem title of the exam's problem
 * @param part with its options in the author's order
 */
public record ExamPart(PartRef ref, Wording problem, QuestionVariant variant, Part part) {

    static Stream<ExamPart> of(Wording problem, QuestionVariant variant) {
        return variant.question().parts().stream()
                .map(part -> new ExamPart(new PartRef(variant.question().id(), part.id()), problem, variant, part));
    }
}
