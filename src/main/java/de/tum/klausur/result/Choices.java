package de.tum.klausur.result;

import de.tum.klausur.session.roster.RegistrationNumber;
import java.util.Set;

/**
 * What becomes of rows of TUMonline's file in which something else stands already.
 *
 * @param kept whose row stays as it came
 * @param replaced whose row gets our grade
 */
record Choices(Set<RegistrationNumber> kept, Set<RegistrationNumber> replaced) {

    /** Nothing is chosen. */
    public static final Choices NONE = new Choices(Set.of(), Set.of());

    public Choices {
        kept = Set.copyOf(kept);
        replaced = Set.copyOf(replaced);
    }

    boolean decide(RegistrationNumber number) {
        return kept.contains(number) != replaced.contains(number);
    }
}
