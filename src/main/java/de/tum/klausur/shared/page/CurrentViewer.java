package de.tum.klausur.shared.page;

import de.tum.klausur.shared.text.Sha256;
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

    private static final int PSEUDONYM_DIGITS = 32;

    private final SecurityIdentity identity;

    CurrentViewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Viewer viewer() {
        return identity.isAnonymous()
                ? Viewer.NOBODY
                : new Viewer(
                        true, name(identity.getPrincipal()), identity.getRoles(), pseudonym(identity.getPrincipal()));
    }

    /** The same on each node and after each sign-in, by session as by pass; tells nobody who it is. */
    private static String pseudonym(Principal principal) {
        String whole = principal instanceof JsonWebToken token
                ? token.getIssuer() + ' ' + token.getSubject()
                : principal.getName();
        return Sha256.hex("on this device: " + whole, PSEUDONYM_DIGITS);
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
