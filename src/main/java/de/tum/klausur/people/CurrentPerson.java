package de.tum.klausur.people;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The person signed in on this request. */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;
    private final People people;
    private Optional<PersonView> found = Optional.empty();

    CurrentPerson(SecurityIdentity identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    /**
     * Who it is; on the first call in a request the row is inserted or brought up to date, within the caller's
     * transaction if there is one.
     *
     * @throws UnauthorizedException where nobody is signed in
     */
    public PersonView person() {
        return ifSignedIn().orElseThrow(UnauthorizedException::new);
    }

    /** Who it is, or empty where nobody is signed in. */
    public Optional<PersonView> ifSignedIn() {
        if (found.isEmpty() && !identity.isAnonymous()) {
            found = Optional.of(people.of(Claims.of(identity)));
        }
        return found;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
