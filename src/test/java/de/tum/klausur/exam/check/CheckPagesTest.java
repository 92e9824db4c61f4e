package de.tum.klausur.exam.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The check on the authors' page says what the command says. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class CheckPagesTest {

    private static final String PAGE = "/banks/check";
    private static final String API = "/api/banks/check";

    @Inject
    AuthorsFolder folder;

    private final Login ta = Logins.ta();

    @BeforeEach
    void oneQuestion() {
        folder.clear()
                .write("banks/14-guest/bank.yaml", "id: guest\nlecture: L14\ntitle: {en: Guest}\n")
                .number("14-guest/one.md", "What is one?", 1);
    }

    @Test
    void aTaStartsItAndReadsItsReport() {
        String before = Json.get(ta, API).statusCode(200).extract().asString();
        Forms.post(ta, PAGE, Map.of()).statusCode(303).header("Location", endsWith(PAGE));
        ended(before);
        Json.get(ta, API)
                .body("report.errors", equalTo(0), "report.total.questions", equalTo(1))
                .body("report.total.credits", equalTo("1.0"), "report.lectures.lecture", hasItem("L14"));
        page("en").body(containsString("0 errors and "), containsString("there are no questions on L9"));
        page("de").body(containsString("0 Fehler und "), containsString("Nach Vorlesungen"));
    }

    @Test
    void aWrongKeyIsTold() {
        folder.write(
                        "banks/14-guest/one.md",
                        AuthorsFolder.number("one", "What is a third?", 1, "").replace("key: 1", "key: 1/3"))
                .synced();
        String before = Json.get(ta, API).extract().asString();
        Json.post(ta, API).statusCode(200);
        ended(before);
        JsonPath report = Json.get(ta, API).extract().jsonPath();
        assertThat(report.getInt("report.errors")).isEqualTo(1);
        assertThat(report.getString("report.findings.find { it.severity == 'error' }.question"))
                .isEqualTo("one");
        page("en")
                .body(
                        containsString("<a href=\"/banks/guest/one\"><code>banks/14-guest/one.md:"),
                        containsString("1 error and "));
    }

    @Test
    void kaTeXIsAskedOnTheServerToo() {
        folder.write("banks/14-guest/one.md", AuthorsFolder.number("one", "What is $\\nosuchcommand{1}$?", 1, ""));
        String before = Json.get(ta, API).extract().asString();
        Json.post(ta, API).statusCode(200);
        ended(before);
        Json.get(ta, API)
                .body(
                        "report.findings.findAll { it.rule == 'file' }.message",
                        hasItem(containsString("Undefined control sequence")));
    }

    @Test
    void studentsNeverSeeIt() {
        Json.get(Logins.student("ge61chk"), API).statusCode(403);
        Json.post(Logins.student("ge61chk"), API).statusCode(403);
    }

    private void ended(String before) {
        Waiting.until(() -> {
            ValidatableResponse now = Json.get(ta, API);
            return now.extract().jsonPath().get("runningSince") == null
                    && !now.extract().asString().equals(before);
        });
    }

    private ValidatableResponse page(String language) {
        return ta.request()
                .accept(ContentType.HTML)
                .cookie("language", language)
                .get(PAGE)
                .then()
                .statusCode(200);
    }
}
