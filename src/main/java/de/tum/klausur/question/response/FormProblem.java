package de.tum.klausur.question.response;

import java.util.List;

/**
 * What is wrong with the form of a response, and where.
 *
 * @param excerpt the piece of what was typed that it is about; mostly empty
 * @param readings what that piece may mean, each as it can be typed so that it means nothing else, with a decimal point;
 *     mostly none
 */
public record FormProblem(ResponseProblem what, Spot spot, String excerpt, List<String> readings) {

    public FormProblem {
        readings = List.copyOf(readings);
    }

    /** Where in a response, as students see it. */
    public sealed interface Spot {

        /** The part has one control, or the problem is one of all its fields. */
        record Whole() implements Spot {}

        /** An entry of a matrix, both from 1. */
        record Entry(int row, int column) implements Spot {}

        /** A gap, as the text or the figure names it. */
        record Gap(String name) implements Spot {}
    }

    static FormProblem of(ResponseProblem what) {
        return about(what, "");
    }

    static FormProblem about(ResponseProblem what, String excerpt) {
        return between(what, excerpt, List.of());
    }

    static FormProblem between(ResponseProblem what, String excerpt, List<String> readings) {
        return new FormProblem(what, new Spot.Whole(), excerpt, readings);
    }

    FormProblem at(Spot where) {
        return new FormProblem(what, where, excerpt, readings);
    }
}
