package de.tum.klausur.marking;

import de.tum.klausur.bank.text.Label;
import java.math.BigDecimal;

/**
 * A part with work for markers.
 *
 * @param ref the part's full name, e.g. {@code l9-output-size/f}
 * @param problem title of the exam's problem
 * @param question title of the question
 * @param rubric whether it is marked by rubric; else by value, since some answers can't be read
 * @param words what students wrote and no key knows, in groups of equal words
 */
record PartWork(
        String ref,
        Label problem,
        Label question,
        String letter,
        BigDecimal credits,
        boolean rubric,
        Progress progress,
        WordCount words) {}
