package de.tum.klausur.testsupport;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person as Keycloak would describe one in a token.
 *
 * @param login TUM id, also {@code preferred_username}; the subject is made of it
 * @param matriculationNumber empty for externals
 */
public record Login(
        String login, Optional<String> matriculationNumber, String givenName, String familyName, Set<String> roles) {

    static final String ISSUER = "http://keycloak.test/realms/tum";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final Map<Login, Signed> SIGNED = new ConcurrentHashMap<>();

    /** A token that is given out until then. */
    private record Signed(String token, Instant until) {}

    public Login {
        roles = Set.copyOf(roles);
    }

    /** The same person with these roles instead, e.g. none. */
    public Login withRoles(String... others) {
        return new Login(login, matriculationNumber, givenName, familyName, Set.of(others));
    }

    /** The subject claim: what Keycloak calls the user's id. */
    public String subject() {
        return "subject-of-" + login;
    }

    /** A signed access token, valid for four minutes and more; signed seldom, since signing costs more than most requests. */
    public String token() {
        Instant now = Instant.now();
        return SIGNED.compute(
                        this,
                        (who, had) -> had != null && now.isBefore(had.until())
                                ? had
                                : new Signed(signed(now, LIFE), now.plus(OFTEN)))
                .token();
    }

    /** A signed token that ends soon. */
    public String tokenFor(Duration life) {
        return signed(Instant.now(), life);
    }

    /** A signed token that ended an hour ago. */
    public String expiredToken() {
        return signed(Instant.now().minus(Duration.ofHours(1)).minus(LIFE), LIFE);
    }

    /** A request by this person. */
    public RequestSpecification request() {
        return io.restassured.RestAssured.given().auth().oauth2(token());
    }

    /** What this person's browser shows at {@code path}. */
    public String page(String path) {
        return request()
                .accept(ContentType.HTML)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String signed(Instant issuedAt, Duration life) {
        JwtClaimsBuilder claims = Jwt.claims()
                .subject(subject())
                .issuer(ISSUER)
                .audience("klausur")
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plus(life))
                .preferredUserName(login)
                .groups(roles)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .claim("university_login", login)
                .claim("given_name", givenName)
                .claim("family_name", familyName)
                .claim("name", givenName + " " + familyName)
                .claim("email", login + "@example.org");
        matriculationNumber.ifPresent(number -> claims.claim("matriculation_number", number));
        return claims.jws().keyId(TestKeys.ID).sign(TestKeys.privateKey());
    }
}
