package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.text.Label;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank with its questions. */
@Schema(name = "Bank", description = "A bank with its questions")
record BankView(
        String id,
        String lecture,
        @Schema(implementation = String.class) Label title,

        @Schema(description = "what all its questions are worth together, exact, in steps of 0.5", examples = "42.5")
        String credits,

        List<QuestionRow> questions) {

    public BankView {
        questions = List.copyOf(questions);
    }
}
