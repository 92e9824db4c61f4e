package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API with real tokens and real cookies of Keycloak, which the other tests of it make up. */
@Tag("browser")
class ApiSignInIT {

    private static final KlausurStack STACK = KlausurStack.running();

    @ParameterizedTest
    @CsvSource({"GET,/api/exams", "POST,/api/sessions", "GET,/api/attempts"})
    void strangersAreToldSoAndNotLedToAPage(String method, String path) {
        given().baseUri(STACK.url())
                .redirects()
                .follow(false)
                .contentType("application/json")
                .request(method, path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("Location", nullValue())
                .body("code", equalTo("not-signed-in"));
    }

    @Test
    void realmsTokensOpenTheApiAsFarAsTheirRole() {
        String token = STACK.token("ta");
        as(token, "/api/banks").statusCode(200);
        as(token, "/q/openapi?format=json").statusCode(200);
        as(token, "/api/sessions").statusCode(403).body("code", equalTo("missing-role"));
        as(STACK.token("ge23abc"), "/api/attempts").statusCode(200);
        as(token.substring(0, token.length() - 8) + "AAAAAAAA", "/api/banks").statusCode(401);
    }

    @Test
    void sessionsCookieOpensTheApiToOurOwnPages() {
        try (Visitor lecturer = Visitor.signedIn("lecturer")) {
            assertThat(fetch(lecturer, "GET", "/api/exams", "")).isEqualTo(200);
            assertThat(fetch(lecturer, "POST", "/api/sessions", "{}")).isEqualTo(422);
            String nobody = "/api/sessions/00000000-0000-4000-8000-000000000000/candidates/"
                    + "00000000-0000-4000-8000-000000000000";
            assertThat(fetch(lecturer, "PUT", nobody + "/bonus", "{\"bonus\": true}"))
                    .isEqualTo(404);
            assertThat(fetch(lecturer, "DELETE", nobody, "")).isEqualTo(404);
        }
    }

    private static int fetch(Visitor visitor, String method, String path, String body) {
        return (Integer) visitor.page().evaluate("""
                        async ({ method, path, body }) => (await fetch(path, {
                          method,
                          headers: { "Content-Type": "application/json", "X-Requested-With": "JavaScript" },
                          body: body === "" ? undefined : body,
                        })).status
                        """, Map.of("method", method, "path", path, "body", body));
    }

    private static io.restassured.response.ValidatableResponse as(String token, String path) {
        return given().baseUri(STACK.url()).auth().oauth2(token).get(path).then();
    }
}
