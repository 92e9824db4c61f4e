package de.tum.klausur.result;

import de.tum.klausur.result.grading.Grade;

/**
 * One grade of the key's form.
 *
 * @param typed least credits as typed; empty for 5.0 and X, which have no boundary
 * @param count how many candidates would get it before the bonus
 * @param share of the most frequent grade's count, from 0 to 100, for the bar
 */
record KeyRow(Grade grade, String typed, int count, int share) {

    /** The name of its form field. */
    public String field() {
        return grade.toString();
    }

    public boolean isBounded() {
        return grade != Grade.G5_0 && grade != Grade.X;
    }
}
