package de.tum.klausur.question;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A question as its author wrote it.
 *
 * @param stem what stands before the parts
 * @param parts in order, at least one
 * @param explanation shown in the review
 */
public record Question(
        QuestionId id, Wording title, Wording stem, List<Part> parts, Wording explanation, QuestionFacts facts) {

    public Question {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a question needs a part");
        }
    }

    /** The part with this letter. */
    public Optional<Part> part(PartId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** What all parts are worth together. */
    public Credits credits() {
        return Credits.sum(parts.stream().map(Part::credits).toList());
    }
}
