package de.tum.klausur.review;

import de.tum.klausur.bank.text.Label;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem with its questions. */
@Schema(name = "MarkedProblem", description = "A titled group of marked questions")
record MarkedProblem(@Schema(implementation = String.class) Label title, List<MarkedQuestion> questions) {

    /** A question with its marked parts. */
    @Schema(name = "MarkedQuestion", description = "A question with its marked parts")
    public record MarkedQuestion(
            @Schema(implementation = String.class) Label title,
            @Schema(description = "HTML") String stem,
            List<MarkedPart> parts,

            @Schema(description = "HTML; empty where solutions are not shown")
            String explanation) {}
}
