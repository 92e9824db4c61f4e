package de.tum.klausur.bank.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question's page while its files change: versions, problems, variants. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class QuestionLifeTest {

    private static final String PAGE = "/banks/cnn/one";

    @Inject
    AuthorsFolder folder;

    private final Login ta = Logins.ta();

    @BeforeEach
    void oneQuestion() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/one.md", "What is one?", 1)
                .synced();
    }

    @Test
    void aVersionIsShownBesideTheOneBeforeItLineByLine() {
        String page = "/banks/cnn/lived";
        folder.number("09-cnn/lived.md", "What is one?", 1).synced();
        folder.number("09-cnn/lived.md", "What is the first number?", 1).synced();
        List<String> hashes = Json.get(ta, "/api" + page).extract().jsonPath().getList("history.hash");
        assertThat(hashes.size()).isEqualTo(2);
        Json.get(ta, "/api" + page + "/versions/" + hashes.getFirst())
                .statusCode(200)
                .body("english.findAll { it.change == 'REMOVED' }.text", hasItem("What is one?"))
                .body("english.findAll { it.change == 'ADDED' }.text", hasItem("What is the first number?"));
        page(page + "/versions/" + hashes.getFirst())
                .body(containsString("What is the first number?"), containsString("class=\"added\""));
        page(page + "/versions/" + hashes.getLast()).body(containsString("all of it is new"));
        page(page).body(containsString("/versions/" + hashes.getFirst()));
        Json.get(ta, "/api" + page + "/versions/0000").statusCode(404);
        Json.get(ta, "/api/banks/none/lived/versions/" + hashes.getFirst()).statusCode(404);
    }

    @Test
    void whileItsFileIsBrokenTheProblemStandsAtItsLineAndTheLastGoodVersionBelow() {
        folder.write(
                        "banks/09-cnn/one.md",
                        AuthorsFolder.number("one", "What is one?", 1, "").replace("minutes: 1", "minutes: <many>"))
                .synced();
        Json.get(ta, "/api" + PAGE)
                .statusCode(200)
                .body("problems", hasSize(1), "problems[0].problem.line", equalTo(6))
                .body("problems[0].lines.find { it.here }.text", equalTo("minutes: <many>"));
        page(PAGE)
                .body(containsString("minutes: &lt;many&gt;"), containsString("What is one?"))
                .body(containsString("stays in service"));
        folder.number("09-cnn/one.md", "What is one?", 1).synced();
        Json.get(ta, "/api" + PAGE).body("problems", hasSize(0));
    }

    @Test
    void eachSeedShowsItsVariantAndTheSameOneAgain() {
        folder.write(
                        "banks/09-cnn/one.md",
                        AuthorsFolder.number("one", "What is {{n}}?", 1, "")
                                .replace("parts:", "parameters: {n: {from: 1, to: 900}}\nparts:")
                                .replace("key: 1}", "key: n}"))
                .synced();
        String seven = Json.get(ta, "/api" + PAGE + "?seed=7")
                .body("seed", equalTo(7), "varies", equalTo(true), "values.name", hasItem("n"))
                .extract()
                .path("stem");
        String number = Json.get(ta, "/api" + PAGE + "?seed=7").extract().path("values[0].value");
        assertThat(seven).contains("What is " + number + "?");
        Json.get(ta, "/api" + PAGE + "?seed=7").body("stem", equalTo(seven));
        assertThat(List.of(8, 9, 10, 11))
                .anySatisfy(
                        seed -> Json.get(ta, "/api" + PAGE + "?seed=" + seed).body("stem", not(equalTo(seven))));
        page(PAGE + "?seed=7").body(containsString("?seed=6#variant"), containsString("?seed=8#variant"));
        ta.request().accept(ContentType.HTML).get(PAGE + "?seed=<b>").then().statusCode(404);
    }

    @Test
    void aQuestionThatNoSessionAskedSaysSo() {
        folder.number("09-cnn/unasked.md", "What is one?", 1).synced();
        page("/banks/cnn/unasked").body(containsString("never yet"));
        Json.get(ta, "/api/banks/cnn/unasked").body("uses", hasSize(0), "row.kinds", hasItem("numeric"));
    }

    private ValidatableResponse page(String path) {
        return ta.request()
                .accept(ContentType.HTML)
                .cookie("language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }
}
