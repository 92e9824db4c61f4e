package de.tum.klausur.bank.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;

/**
 * What the banks hold on one lecture. Only questions without file problems count.
 *
 * @param lecture {@code L1} to {@code L14}, or {@code all}
 * @param credits of all questions together
 * @param kinds of its parts, e.g. {@code numeric}
 * @param variants questions with parameters that are drawn
 * @param figures pictures that questions show
 * @param chains questions in which a part is marked with what was written in an earlier one
 * @param rubrics questions with a part that a marker marks by a rubric
 */
public record LectureRow(
        String lecture,
        Size size,
        BigDecimal credits,
        SortedSet<String> kinds,
        int variants,
        int figures,
        int chains,
        int rubrics,
        Covered objectives) {

    /** How many questions and parts. */
    public record Size(int questions, int parts) {}

    /**
     * Which of the lecture's objectives are asked for.
     *
     * @param all how many there are; 0 for the guest lecture, whose author writes them later
     * @param missing those that no question names
     */
    public record Covered(int all, List<String> missing) {

        public Covered {
            missing = List.copyOf(missing);
        }

        public int count() {
            return all - missing.size();
        }
    }
}
