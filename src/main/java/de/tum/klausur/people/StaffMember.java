package de.tum.klausur.people;

import java.util.Set;

/**
 * Somebody who held a role of the staff when they were here last.
 *
 * @param logins the university's and the one that they sign in with, where these differ
 * @param roles of {@link Role}, without that of a student
 */
public record StaffMember(PersonView person, Set<String> logins, Set<String> roles) {

    public StaffMember {
        logins = Set.copyOf(logins);
        roles = Set.copyOf(roles);
    }
}
