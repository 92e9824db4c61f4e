package de.tum.klausur.shared.page;

import java.util.Locale;
import java.util.Set;

/**
 * Who looks at the page, as far as its frame needs to know.
 *
 * @param signedIn whether a person is signed in
 * @param name how to address the person; empty where nobody is signed in
 * @param roles as in the token
 * @param pseudonym tells one person's pages from another's on the same device; empty where nobody is signed in
 */
public record Viewer(boolean signedIn, String name, Set<String> roles, String pseudonym) {

    static final Viewer NOBODY = new Viewer(false, "", Set.of(), "");

    /** First letters of the first and the last name, e.g. {@code ML}. */
    public String initials() {
        String[] names = name.strip().split("\\s+", -1);
        String first = names[0].substring(0, Math.min(1, names[0].length()));
        String last = names.length == 1 ? "" : names[names.length - 1].substring(0, 1);
        return (first + last).toUpperCase(Locale.ROOT);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the person has at least one of the roles. */
    public boolean hasAnyOf(String... some) {
        return Set.of(some).stream().anyMatch(roles::contains);
    }
}
