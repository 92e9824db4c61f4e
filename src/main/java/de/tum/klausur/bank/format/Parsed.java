package de.tum.klausur.bank.format;

import java.util.List;
import java.util.Optional;

/**
 * What a file came to.
 *
 * @param value there exactly if there is no problem
 * @param problems all of them, in the order of the file
 */
public record Parsed<T>(Optional<T> value, List<FileProblem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }
}
