package de.tum.klausur.testsupport;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Changes the tests' own Keycloak while it runs. */
final class RealmAdmin {

    private static final String LOGIN = "admin";

    private final String realm;

    private RealmAdmin(String realm) {
        this.realm = realm;
    }

    /**
     * The admin of a realm.
     *
     * @param realm its address, e.g. {@code http://localhost:8180/realms/tum}
     */
    static RealmAdmin of(String realm) {
        return new RealmAdmin(realm);
    }

    /**
     * The realm as tests use it: its admin may change it, and somebody signs in at several browsers at once, which Keycloak
     * refuses as a wrong password while it watches for guessing.
     */
    static String ofTests(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode realm = (ObjectNode) json.readTree(file);
        realm.put("bruteForceProtected", false);
        for (JsonNode user : realm.path("users")) {
            if (user.path("username").asText().equals(LOGIN) && user instanceof ObjectNode admin) {
                admin.putObject("clientRoles").putArray("realm-management").add("realm-admin");
            }
        }
        return json.writeValueAsString(realm);
    }

    /** Sets how long tokens last that are given from now on. */
    void tokensLast(Duration time) {
        given().auth()
                .oauth2(token(realm, LOGIN))
                .contentType("application/json")
                .body(Map.of("accessTokenLifespan", time.toSeconds()))
                .put(realm.replace("/realms/", "/admin/realms/"))
                .then()
                .statusCode(204);
    }

    /** A token of a person of the demo realm, got by the password. */
    static String token(String realm, String login) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "klausur")
                .formParam("client_secret", secret())
                .formParam("username", login)
                .formParam("password", "klausur")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String secret() {
        try {
            JsonNode realm = new ObjectMapper()
                    .readTree(Path.of("docker", "keycloak", "tum-realm.json").toFile());
            return realm.path("clients").get(0).path("secret").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
