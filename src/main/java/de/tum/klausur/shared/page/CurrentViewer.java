package de.tum.klausur.shared.page;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The viewer of this request, from the token. */
@RequestScoped
class CurrentViewer {

    private final SecurityIdentity identity;

    CurrentViewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Viewer viewer() {
        return identity.isAnonymous()
                ? Viewer.NOBODY
                : new Viewer(true, name(identity.getPrincipal()), identity.getRoles());
    }

    private static String name(Principal principal) {
        if (!(principal instanceof JsonWebToken token)) {
            return principal.getName();
        }
        String full = Stream.of("given_name", "family_name")
                .flatMap(claim -> Optional.ofNullable(token.<Object>getClaim(claim)).stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return full.isBlank() ? principal.getName() : full;
    }
}
