package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.version.Figure;
import java.util.Map;

/**
 * What a question's folder adds to its texts.
 *
 * @param figures the sound pictures in it, by name
 * @param gradedOnly whether the bank keeps all its questions for graded exams
 */
public record Beside(Map<String, Figure> figures, boolean gradedOnly) {

    public Beside {
        figures = Map.copyOf(figures);
    }
}
