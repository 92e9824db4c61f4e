package de.tum.klausur.bank.text;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as a student sees it.
 *
 * @param title plain text
 * @param stem HTML
 */
@Schema(name = "Question", description = "A question as a student sees it, its stem in HTML")
public record QuestionView(
        String id, @Schema(implementation = String.class) Label title, String stem, List<PartView> parts) {

    public QuestionView {
        parts = List.copyOf(parts);
    }
}
