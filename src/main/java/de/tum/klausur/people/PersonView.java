package de.tum.klausur.people;

import java.util.Optional;
import java.util.UUID;

/**
 * A person as other rooms see one.
 *
 * @param login how TUM knows the person, e.g. {@code ab12cde}; for externals the name they sign in with
 * @param matriculationNumber 8 digits as a string; empty for externals and staff
 */
public record PersonView(
        UUID id, String login, Optional<String> matriculationNumber, String givenName, String familyName) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
