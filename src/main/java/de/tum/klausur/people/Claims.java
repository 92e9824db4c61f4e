package de.tum.klausur.people;

import de.tum.klausur.shared.text.CleanText;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What the token says about the person; keyed by issuer and subject, since names and addresses change hands. */
record Claims(
        String issuer,
        String subject,
        String login,
        Optional<String> universityLogin,
        Optional<String> matriculationNumber,
        String givenName,
        String familyName,
        Optional<String> email,
        String staffRoles) {

    private static final Set<String> STAFF = Set.of(Role.TA, Role.LECTURER, Role.ADMIN);

    /** One mailbox: what would be read as several, or as a name beside one, is none. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>()\"@]+@[^\\s,;:<>()\"@]+");

    /** @throws IllegalStateException where the identity doesn't come from a token */
    static Claims of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("signed in without a token: " + identity.getPrincipal());
        }
        return new Claims(
                token.getIssuer(),
                token.getSubject(),
                text(token, "university_login")
                        .or(() -> text(token, "preferred_username"))
                        .orElse(token.getSubject()),
                text(token, "university_login"),
                text(token, "matriculation_number"),
                text(token, "given_name").orElse(""),
                text(token, "family_name").orElse(""),
                text(token, "email").filter(address -> ADDRESS.matcher(address).matches()),
                identity.getRoles().stream().filter(STAFF::contains).sorted().collect(Collectors.joining(",")));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(CleanText::line)
                .filter(v -> !v.isBlank());
    }
}
