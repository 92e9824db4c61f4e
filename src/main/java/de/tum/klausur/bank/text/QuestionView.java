package de.tum.klausur.bank.text;

import java.util.List;

/**
 * A question as a student sees it.
 *
 * @param title plain text
 * @param stem HTML
 */
public record QuestionView(String id, String title, String stem, List<PartView> parts) {

    public QuestionView {
        parts = List.copyOf(parts);
    }
}
