package de.tum.klausur.marking.judging;

import java.util.List;

/**
 * What a marker sent.
 *
 * @param items ids of ticked rubric items; counts where the part has a rubric
 * @param credits as typed; counts where it has none
 * @param comment for the student
 */
public record JudgementForm(List<String> items, String credits, String comment) {

    public JudgementForm {
        items = List.copyOf(items);
    }
}
