package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json",
                "application/octet-stream",
                "application/x-www-form-urlencodedX",
                "Application/X-WWW-Form-Urlencoded",
                "multipart/form-data ; boundary=x",
                "multipart/mixed; boundary=x"
            })
    void pageTakesFormsOnly(String type) {
        assertThat(posted(request -> request.header("Content-Type", type))).isEqualTo(415);
        String token = "Bearer " + Logins.ta().token();
        assertThat(posted(request -> request.header("Content-Type", type).header("Authorization", token)))
                .isEqualTo(415);
    }

    @Test
    void pageTakesNothingWithoutAType() {
        assertThat(posted(request -> request)).isEqualTo(415);
        assertThat(posted(
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")))
                .as("a form, but without its token")
                .isEqualTo(400);
    }

    /** Written to the letter: REST Assured has its own mind on types. */
    private static int posted(UnaryOperator<HttpRequest.Builder> with) {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/error-probe/form");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("word=hello"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(with.apply(request).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "%00", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA=", "ä", "a b"})
    void malformedTokenIsReplacedAndKeepsNobodyOut(String planted) {
        Response page = given().header("Cookie", "csrf-token=" + planted + "; language=de")
                .get("/error-probe/token");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.cookie("csrf-token")).isEqualTo(page.asString()).matches("[A-Za-z0-9_-]{22}");
        json().header("Cookie", "language=de; csrf-token=" + planted)
                .post("/api/error-probe/json")
                .then()
                .statusCode(200);
        given().header("Cookie", "csrf-token=" + planted)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", planted)
                .post("/error-probe/form")
                .then()
                .statusCode(400);
    }

    @Test
    void cookiePlantedBesideOursIsPassedOver() {
        String ours = given().get("/error-probe/token").then().extract().cookie("csrf-token");
        given().header("Cookie", "csrf-token=x; csrf-token=" + ours)
                .get("/error-probe/token")
                .then()
                .statusCode(200)
                .body(equalTo(ours));
    }

    @Test
    void otherCookiesStay() {
        given().header("Cookie", "theme=dark; csrf-token=x; language=de")
                .accept(ContentType.HTML)
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"de\" data-theme=\"dark\""));
    }

    @Test
    void onlyAPersonOnOurOwnPagesSignsOut() {
        signOut("cross-site", "document").statusCode(303).header("Location", endsWith("/"));
        signOut("same-site", "document").statusCode(303);
        signOut("same-origin", "image").statusCode(303);
        signOut("same-origin", "iframe").statusCode(303);
        given().redirects().follow(false).get("/sign-out").then().statusCode(303);
        given().redirects()
                .follow(false)
                .header("Referer", "https://evil.example/")
                .get("/sign-out")
                .then()
                .statusCode(303);
        // What is let through is the sign-in's business, which tests without a provider don't have.
        signOut("same-origin", "document").statusCode(404);
        signOut("none", "document").statusCode(404);
    }

    private static ValidatableResponse signOut(String site, String what) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", site)
                .header("Sec-Fetch-Dest", what)
                .get("/sign-out")
                .then();
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
