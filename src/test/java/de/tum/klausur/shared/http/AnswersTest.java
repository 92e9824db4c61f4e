package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("http")
class AnswersTest {

    @ParameterizedTest
    @CsvSource({"refused,409,probe-closed", "not-there,404,not-there", "invalid,422,invalid-input", "fault,500,fault"})
    void programsAreAnsweredByProblemJson(String path, int status, String code) {
        given().get("/api/error-probe/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status), "code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "refused,409,That doesn't work right now,Das geht gerade nicht",
        "not-there,404,Nothing here,Hier ist nichts",
        "invalid,422,Not taken,Nicht übernommen",
        "fault,500,Our fault,Unser Fehler"
    })
    void peopleAreAnsweredByAPageInTheirLanguage(String path, int status, String english, String german) {
        assertThat(page(path, "en", status)).contains("<h1>" + english.replace("'", "&#39;"), "lang=\"en\"");
        assertThat(page(path, "de", status)).contains("<h1>" + german, "lang=\"de\"");
    }

    @Test
    void refusalSpeaksThePersonsLanguage() {
        given().header("Accept-Language", "de-DE,de;q=0.9")
                .get("/api/error-probe/refused")
                .then()
                .body("detail", equalTo("Schon geschlossen."));
        assertThat(page("refused", "en", 409)).contains("Closed already.");
    }

    @Test
    void everyProblemOfTheInputIsTold() {
        given().get("/api/error-probe/invalid")
                .then()
                .body("problems", hasSize(2), "problems[1].field", equalTo("minutes"));
        assertThat(page("invalid", "en", 422)).contains("The title is missing.", "Minutes are a number.");
    }

    @Test
    void faultTellsAnIdAndNothingInternal() {
        given().get("/api/error-probe/fault")
                .then()
                .body("id", matchesPattern("[0-9a-f]{8}"))
                .body(not(containsString("secret")));
        assertThat(page("fault", "en", 500)).doesNotContain("secret").containsPattern("<code>[0-9a-f]{8}</code>");
    }

    @Test
    void notThereTellsNothingOfWhatWasLookedFor() {
        assertThat(page("not-there", "en", 404)).doesNotContain("secret");
    }

    @Test
    void unknownAddressGetsThePageToo() {
        given().accept(ContentType.HTML)
                .get("/no/such/page")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("Nothing here"));
    }

    @Test
    void unknownAddressBelowApiGetsProblemJson() {
        given().get("/api/no/such/thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-there"));
    }

    @Test
    void missingRoleIsTold() {
        Logins.student("ge23abc")
                .request()
                .accept(ContentType.HTML)
                .get("/error-probe/lecturer")
                .then()
                .statusCode(403)
                .body(containsString("Your account lacks the role"), containsString("class=\"initials\""));
        Logins.student("ge23abc")
                .request()
                .get("/api/error-probe/lecturer")
                .then()
                .statusCode(403)
                .body("code", equalTo("missing-role"));
    }

    @Test
    void nobodySignedInIsToldByApi() {
        given().get("/api/error-probe/lecturer").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void expiredTokenIsToldByApi() {
        given().auth()
                .oauth2(Logins.student("ge23abc").expiredToken())
                .get("/api/error-probe/lecturer")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("not-signed-in"));
    }

    @Test
    void expiredTokenIsToldOnAPageToo() {
        given().auth()
                .oauth2(Logins.student("ge23abc").expiredToken())
                .accept(ContentType.HTML)
                .get("/error-probe/lecturer")
                .then()
                .statusCode(401)
                .contentType(ContentType.HTML)
                .body(containsString("Please sign in first"));
    }

    @Test
    void wrongMethodIsTold() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/error-probe/refused")
                .then()
                .statusCode(405)
                .body("code", equalTo("wrong-method"));
    }

    @Test
    void valueOfTheWrongKindIsToldWithItsField() {
        given().contentType(ContentType.JSON)
                .body("{\"minutes\": \"soon\"}")
                .post("/api/error-probe/body")
                .then()
                .statusCode(422)
                .body("problems[0].field", equalTo("minutes"))
                .body(not(containsString("jackson")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "not json", "{\"minutes\": }"})
    void unreadableJsonIsTold(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/error-probe/body")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad-request"))
                .body(not(containsString("jackson")));
    }

    private static String page(String path, String language, int status) {
        return given().accept(ContentType.HTML)
                .header("Accept-Language", language)
                .get("/error-probe/" + path)
                .then()
                .statusCode(status)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
    }
}
