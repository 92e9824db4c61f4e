package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("http")
class CrossSiteGuardTest {

    @Test
    void formWithoutTokenIsRefused() {
        given().accept(ContentType.HTML)
                .contentType(ContentType.URLENC)
                .formParam("word", "hello")
                .post("/error-probe/form")
                .then()
                .statusCode(400)
                .body(containsString("This can&#39;t be read"));
    }

    @Test
    void formWithAnotherTokenThanTheCookieIsRefused() {
        given().contentType(ContentType.URLENC)
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("csrf-token", "BAAAAAAAAAAAAAAAAAAAAA")
                .post("/error-probe/form")
                .then()
                .statusCode(400);
    }

    @Test
    void formOfAnotherTabStaysGood() {
        String cookie = given().get("/error-probe/token").then().extract().cookie("csrf-token");
        given().cookie("csrf-token", cookie)
                .get("/error-probe/token")
                .then()
                .cookie("csrf-token", equalTo(cookie))
                .body(equalTo(cookie));
    }

    @Test
    void tokenStaysWithOurOwnPages() {
        given().get("/")
                .then()
                .header("Set-Cookie", matchesPattern("(?i)csrf-token=.*;.*HTTPOnly.*"))
                .header("Set-Cookie", matchesPattern("(?i)csrf-token=.*;.*SameSite=lax.*"));
    }

    @Test
    void formWithItsTokenIsTaken() {
        Forms.post(Logins.ta(), "/error-probe/token-form", "/error-probe/form", Map.of("word", "hello"))
                .statusCode(200)
                .body(equalTo("hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void jsonFromAnotherSiteIsRefused(String site) {
        json().header("Sec-Fetch-Site", site)
                .post("/api/error-probe/json")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void jsonFromAnotherOriginIsRefused() {
        json().header("Origin", "https://evil.example")
                .post("/api/error-probe/json")
                .then()
                .statusCode(403);
        json().header("Origin", "null").post("/api/error-probe/json").then().statusCode(403);
    }

    @Test
    void jsonFromOurOwnPagesIsTakenWithoutAToken() {
        json().header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "https://klausur.example")
                .post("/api/error-probe/json")
                .then()
                .statusCode(200);
    }

    @Test
    void callThatAFormCouldMakeIsRefusedBelowApi() {
        given().contentType(ContentType.TEXT)
                .body("{}")
                .post("/api/error-probe/json")
                .then()
                .statusCode(415);
        given().post("/api/error-probe/json").then().statusCode(415);
    }

    @Test
    void callWithBearerTokenNeedsNeither() {
        Logins.ta()
                .request()
                .contentType(ContentType.TEXT)
                .body("{}")
                .header("Origin", "https://tool.example")
                .post("/api/error-probe/json")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON).body("{}");
    }
}
