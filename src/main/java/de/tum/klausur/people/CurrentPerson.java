package de.tum.klausur.people;

import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The person signed in on this request. */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;
    private final People people;
    private final KnownPeople known;
    private final CurrentLanguage language;
    private Optional<PersonView> found = Optional.empty();

    CurrentPerson(SecurityIdentity identity, People people, KnownPeople known, CurrentLanguage language) {
        this.identity = identity;
        this.people = people;
        this.known = known;
        this.language = language;
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
            Claims claims = Claims.of(identity);
            found = known.find(claims, language.chosen()).or(() -> Optional.of(people.of(claims)));
        }
        return found;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
