package de.tum.klausur.testsupport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Sessions that a lecturer's program sets up on the running stack, for tests that aren't about that. */
public final class Halls {

    private static final KlausurStack STACK = KlausurStack.running();

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Map<String, Token> TOKENS = new HashMap<>();

    private record Token(String token, Instant since) {}

    private Halls() {}

    /**
     * Opens a session from now on for half an hour.
     *
     * @param minutes of working time
     * @param students each as number;family;given
     * @return the path of its start page
     */
    public static synchronized String open(String exam, String title, int minutes, String... students) {
        String lecturer = token("lecturer");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String session = post(
                        lecturer,
                        "/api/sessions",
                        Map.of(
                                "exam",
                                exam,
                                "title",
                                title,
                                "opensAt",
                                now.toString(),
                                "lastStartAt",
                                now.plus(Duration.ofMinutes(30)).toString(),
                                "duration",
                                minutes))
                .getString("id");
        for (String student : students) {
            String[] told = student.split(";");
            post(
                    lecturer,
                    "/api/sessions/" + session + "/candidates",
                    new HashMap<>(Map.of("registrationNumber", told[0], "familyName", told[1], "givenName", told[2])));
        }
        return "/attempts/session/" + session;
    }

    /** A token of a person of the demo realm, asked for once a minute; one at a time, as a person signs in. */
    public static synchronized String token(String login) {
        Token known = TOKENS.get(login);
        if (known == null || known.since().plus(FRESH).isBefore(Instant.now())) {
            known = new Token(STACK.token(login), Instant.now());
            TOKENS.put(login, known);
        }
        return known.token();
    }

    /** A student starts there; answers the attempt's id. */
    public static String start(String login, String hall) {
        return post(token(login), "/api" + hall, Map.of()).getString("id");
    }

    private static JsonPath post(String token, String path, Map<String, Object> body) {
        return given().baseUri(STACK.url())
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .jsonPath();
    }
}
