package de.tum.klausur.marking;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One answer in the list of a part.
 *
 * @param marked whether it has a mark
 * @param holder name of the marker who has it open or marked it
 * @param credits what it was given
 */
record AnswerRow(
        String pseudonym, boolean marked, Taking taking, Optional<String> holder, Optional<BigDecimal> credits) {

    public boolean claimed() {
        return !marked && holder.isPresent();
    }
}
