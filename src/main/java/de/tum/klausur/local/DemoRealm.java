package de.tum.klausur.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The realm that {@code ./klausur run} imports, from {@code docker/keycloak/tum-realm.json}. */
final class DemoRealm {

    /** A client scope that only the demo realm offers; its public description names it. */
    static final String MARK = "klausur-demo";

    /** Encrypts the demo's session cookies; known to the world. */
    static final String COOKIE_SECRET = "klausur-demo-cookie-secret-not-for-production";

    private DemoRealm() {}

    /** A person who can sign in. */
    record DemoLogin(String role, String login, String password, String name, String note) {}

    /** The realm file's text. */
    static String text() {
        try (InputStream in = DemoRealm.class.getResourceAsStream("/keycloak/tum-realm.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All who can sign in, in the order of the file. */
    static List<DemoLogin> logins() {
        return StreamSupport.stream(json().get("users").spliterator(), false)
                .map(DemoRealm::login)
                .toList();
    }

    /** The client's secret, known to the world. */
    static String clientSecret() {
        return json().at("/clients/0/secret").asText();
    }

    private static JsonNode json() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoLogin login(JsonNode user) {
        String number = user.at("/attributes/matriculation_number/0").asText("");
        String role = user.at("/realmRoles/0").asText();
        return new DemoLogin(
                role,
                user.get("username").asText(),
                user.at("/credentials/0/value").asText(),
                user.get("firstName").asText() + " " + user.get("lastName").asText(),
                number.isEmpty() && role.equals("student") ? "external, no matriculation number" : number);
    }
}
