package de.tum.klausur.marking;

import java.util.List;
import java.util.Optional;

/**
 * What a marker sent.
 *
 * @param items ids of ticked rubric items; only where the part has a rubric
 * @param none whether the marker says that no item applies, rather than having ticked none by mistake
 * @param credits as typed; only where it has none
 * @param comment for the student
 * @param valueAsRead the value that was read in an answer that the key could not read; empty text: none can be read;
 *     absent: as it was said before
 */
record JudgementForm(List<String> items, boolean none, String credits, String comment, Optional<String> valueAsRead) {

    public JudgementForm {
        items = List.copyOf(items);
    }
}
