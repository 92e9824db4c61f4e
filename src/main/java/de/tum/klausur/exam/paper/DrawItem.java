package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.source.Place;

/**
 * Questions that a blueprint has drawn for each paper.
 *
 * @param place where the blueprint describes them
 */
record DrawItem(Draw draw, Place place) implements BlueprintItem {

    @Override
    public int count() {
        return draw.count();
    }
}
