package de.tum.klausur.shared.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("http")
class HomePagesTest {

    @Test
    void signedOutSeesWhatThisIsAndTheWayIn() {
        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("from the question to the review"), containsString("href=\"/sign-in"));
    }

    @Test
    void signedInSeesTheOwnNameAndTheWayOut() {
        Logins.student("ge23abc")
                .request()
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sign-out\""), not(containsString("href=\"/sign-in")));
    }

    /** What waits on a device is bound to it, so it has to stay the same, and to differ from anybody else's. */
    @Test
    void pagesTellPeopleApartByAPseudonymThatStays() {
        assertThat(person(Logins.student("ge23abc")))
                .matches("[0-9a-f]{32}")
                .isEqualTo(person(Logins.student("ge23abc")))
                .isNotEqualTo(person(Logins.student("ge42yil")));
        assertThat(given().get("/").asString()).doesNotContain("data-person");
    }

    private static String person(Login login) {
        return login.request().get("/").asString().replaceAll("(?s).*?<html[^>]* data-person=\"([^\"]*)\".*", "$1");
    }

    @Test
    void headerHoldsWhatTheRoleMaySee() {
        Logins.lecturer().request().get("/").then().body(containsString("href=\"/audit\""));
        Logins.student("ge23abc").request().get("/").then().body(not(containsString("href=\"/audit\"")));
    }

    @Test
    void pageAtHandIsLitInTheHeader() {
        assertThat(Logins.lecturer().request().get("/audit").asString())
                .contains("<a href=\"/audit\" aria-current=\"page\">");
    }

    @Test
    void signInLeadsOnToThePageAskedFor() {
        Logins.ta()
                .request()
                .redirects()
                .follow(false)
                .get("/sign-in?back=/notices")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/notices"));
    }

    @ParameterizedTest
    @CsvSource({"'de-DE,de;q=0.9,en;q=0.5',de", "'fr,en;q=0.8,de;q=0.7',en", "fr,en", "*,en", "'de;q=nonsense',en"})
    void languageIsTheBrowsersUntilChosen(String accepted, String spoken) {
        given().header("Accept-Language", accepted)
                .get("/")
                .then()
                .body(containsString("<html lang=\"" + spoken + "\""));
    }

    @Test
    void chosenLanguageWins() {
        String cookie = given().redirects()
                .follow(false)
                .get("/language?to=de&back=/notices")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/notices"))
                .extract()
                .cookie("language");
        given().cookie("language", cookie)
                .header("Accept-Language", "en")
                .get("/")
                .then()
                .body(containsString("<html lang=\"de\""), containsString("Anmelden"));
    }

    @Test
    void chosenColoursStay() {
        String cookie = given().redirects()
                .follow(false)
                .get("/theme?to=dark")
                .then()
                .extract()
                .cookie("theme");
        given().cookie("theme", cookie).get("/").then().body(containsString("data-theme=\"dark\""));
        given().cookie("theme", "\"><script>").get("/").then().body(containsString("data-theme=\"auto\""));
    }

    @Test
    void howOneReadsIsDrawnFromTheStartAndNothingElseOfTheCookie() {
        given().cookie("reading", "size-130.contrast-more.size-130.on-fire")
                .get("/")
                .then()
                .body(containsString("data-reading=\"size-130 contrast-more\""));
        given().cookie("reading", "\"><script>").get("/").then().body(containsString("data-reading=\"\""));
    }

    @ParameterizedTest
    @CsvSource({
        "/language?to=de&back=https://evil.example/",
        "/theme?to=dark&back=//evil.example",
        "/language?to=xx&back=/%5Cevil.example"
    })
    void switchNeverLeadsElsewhere(String path) {
        String location = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(location).doesNotContain("evil");
    }

    @Test
    void nonsenseIsNotKept() {
        assertThat(given().redirects().follow(false).get("/language?to=xx").cookies())
                .doesNotContainKey("language");
    }

    @Test
    void linkBackHoldsTheWholeAddress() {
        given().accept(ContentType.HTML)
                .get("/?page=2")
                .then()
                .body(containsString("/language?to=de&amp;back=%2F%3Fpage%3D2"));
    }

    @Test
    void unknownMethodOnHomeIsToldAsAPage() {
        given().accept(ContentType.HTML)
                .contentType(ContentType.URLENC)
                .delete("/")
                .then()
                .statusCode(equalTo(405))
                .contentType(ContentType.HTML);
    }
}
