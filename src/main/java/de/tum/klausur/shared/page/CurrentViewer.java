package de.tum.klausur.shared.page;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The viewer of this request, from the token. */
@RequestScoped
class CurrentViewer {

    private static final int PSEUDONYM_BYTES = 16;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("on this device: " + whole).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, PSEUDONYM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
