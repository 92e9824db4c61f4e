package de.tum.klausur.bank.check.rule;

import java.util.Optional;

/**
 * Whom a finding concerns, as far as that can be told.
 *
 * @param question the question's id
 * @param part the part's letter
 * @param seed the first seed that showed it
 */
public record Subject(Optional<String> question, Optional<String> part, Optional<Long> seed) {

    /** Nobody in particular. */
    public static final Subject NONE = new Subject(Optional.empty(), Optional.empty(), Optional.empty());
}
