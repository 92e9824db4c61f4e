package de.tum.klausur.exam.blueprint;

import de.tum.klausur.bank.format.text.Place;

/**
 * Questions that a blueprint has drawn for each paper.
 *
 * @param place where the blueprint describes them
 */
public record AskedDraw(Draw draw, Place place) implements Asked {

    @Override
    public int count() {
        return draw.count();
    }
}
