package de.tum.klausur.bank.catalogue;

import java.util.List;

/**
 * A question in its bank.
 *
 * @param lecture of its bank, e.g. {@code L9}
 * @param uses titles of the sessions that can ask or asked it, the latest first
 */
record CatalogueQuestion(String bank, String lecture, QuestionSummary question, List<String> uses) {

    CatalogueQuestion {
        uses = List.copyOf(uses);
    }
}
