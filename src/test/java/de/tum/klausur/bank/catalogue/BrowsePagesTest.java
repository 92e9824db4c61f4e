package de.tum.klausur.bank.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bank browser on the banks that come with the platform. */
@QuarkusTest
@Tag("http")
class BrowsePagesTest {

    private final Login ta = Logins.ta();

    @Test
    void questionsAreFoundByWhatTheyAre() {
        Json.get(ta, "/api/banks/questions?lecture=L9&kind=tensor-shape")
                .statusCode(200)
                .body("total", greaterThan(2), "items.lecture", everyItem(equalTo("L9")))
                .body("items.kinds", everyItem(hasItem("tensor-shape")), "items.credits[0]", containsString("."));
        Json.get(ta, "/api/banks/questions?text=l9-output-size")
                .body(
                        "items.id",
                        hasItem("l9-output-size"),
                        "items.find { it.id == 'l9-output-size' }.bank",
                        equalTo("l9-cnn"));
        Json.get(ta, "/api/banks/questions?objective=L9.06&page=1")
                .body("items.objectives", everyItem(hasItem("L9.06")));
        Json.get(ta, "/api/banks/questions?text=xyzzy size").body("total", equalTo(0), "items", hasSize(0));
    }

    @Test
    void theListIsPagedAndItsPagesHoldEachQuestionOnce() {
        int total = Json.get(ta, "/api/banks/questions").extract().path("total");
        int pages = Json.get(ta, "/api/banks/questions").extract().path("pages");
        assertThat(pages).isEqualTo((total + 49) / 50);
        assertThat(java.util.stream.IntStream.rangeClosed(1, pages)
                        .boxed()
                        .flatMap(page -> Json.get(ta, "/api/banks/questions?page=" + page)
                                .extract()
                                .jsonPath()
                                .getList("items.id", String.class)
                                .stream()))
                .hasSize(total)
                .doesNotHaveDuplicates();
    }

    @Test
    void theBrowserWorksWithoutScriptAndKeepsWhatWasAskedFor() {
        page("/banks?lecture=L9&kind=numeric&text=size", "en")
                .body(
                        containsString("<option value=\"L9\" selected>"),
                        containsString("<option value=\"numeric\" selected>Number"))
                .body(containsString("value=\"size\""), containsString("/banks/l9-cnn/l9-output-size"));
        page("/banks", "en").body(containsString("href=\"/banks?page=2\""));
        page("/banks?text=%3Cscript%3E", "en")
                .body(containsString("No question is like that"), not(containsString("value=\"<script>")));
        page("/banks?lecture=L9", "de").body(containsString("Schwierigkeit"), containsString("Mehrfachauswahl"));
    }

    @Test
    void coverageHasEveryObjectiveAndLeadsToItsQuestions() {
        Json.get(ta, "/api/banks/coverage")
                .statusCode(200)
                .body("lectures", hasSize(13), "kinds", hasSize(15))
                .body(
                        "lectures[8].objectives",
                        hasSize(18),
                        "lectures.objectives.flatten().questions",
                        everyItem(greaterThan(0)));
        page("/banks/coverage", "en")
                .body(containsString("href=\"/banks?objective=L9.06&amp;kind="), not(containsString("no question<")));
        page("/banks/coverage", "de").body(containsString("Abdeckung des Lehrplans"));
    }

    @Test
    void studentsFindNothing() {
        Login student = Logins.student("ge61brw");
        Json.get(student, "/api/banks/questions").statusCode(403);
        Json.get(student, "/api/banks/coverage").statusCode(403);
        student.request().accept(ContentType.HTML).get("/banks").then().statusCode(403);
        student.request().accept(ContentType.HTML).get("/banks/coverage").then().statusCode(403);
    }

    private ValidatableResponse page(String path, String language) {
        return ta.request()
                .urlEncodingEnabled(false)
                .accept(ContentType.HTML)
                .cookie("language", language)
                .get(path)
                .then()
                .statusCode(200);
    }
}
