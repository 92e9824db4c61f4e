package de.tum.klausur.shared.page;

import java.util.Set;

/**
 * Who looks at the page, as far as its frame needs to know.
 *
 * @param signedIn whether a person is signed in
 * @param name how to address the person; empty where nobody is signed in
 * @param roles as in the token
 */
public record Viewer(boolean signedIn, String name, Set<String> roles) {

    static final Viewer NOBODY = new Viewer(false, "", Set.of());

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the person has at least one of the roles. */
    public boolean hasAnyOf(String... some) {
        return Set.of(some).stream().anyMatch(roles::contains);
    }
}
