package de.tum.klausur.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student sees and confirms before the start. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class RulesToConfirmTest {

    private static final String PLAIN = """
            id: mock
            title: {en: Mock, de: Probe}
            minutes: 31
            credits: 1
            aids: {en: One sheet of A4, de: Ein Blatt A4}
            problems:
              - title: {en: Numbers, de: Zahlen}
                questions: [q-1]
            """;
    private static final String WITH_RULES =
            PLAIN + "calculator: true\nconfirm: [{en: My phone is off, de: Mein Telefon ist aus}]\n";

    private final Login student = Logins.student("ru31les");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @BeforeEach
    void now() {
        clock.stopAt(ExamHall.OPENS);
    }

    private ExamHall hall(String exam) {
        folder.clear().bank("09-cnn", "cnn");
        folder.number("09-cnn/q-1.md", "What is 1?", 1);
        folder.write("papers/mock.yaml", exam).synced();
        return ExamHall.open().seat(student);
    }

    @Test
    void authorsSeeWhatStudentsWillConfirmBeforeTheExamIsScheduled() {
        hall(WITH_RULES);
        Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/exams/mock")
                .then()
                .statusCode(200)
                .body(
                        containsString("A calculator stands on the exam page."),
                        containsString("<li>My phone is off</li>"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, My phone is off, I know the permitted aids and these rules, A calculator stands on the exam page",
        "de, Mein Telefon ist aus, Ich kenne die erlaubten Hilfsmittel und diese Regeln, einen Taschenrechner"
    })
    void thePageSaysWhoOneIsAndWhatIsToBeConfirmed(String language, String rule, String confirmed, String calculator) {
        ExamHall hall = hall(WITH_RULES);
        hall.extraMinutes(7);
        page(hall, language)
                .body(containsString(rule), containsString(confirmed), containsString(calculator))
                .body(
                        containsString("Student ru31les"),
                        containsString(student.matriculationNumber().orElseThrow()))
                .body(containsString("7 "), containsString("href=\"/attempts/try\""));
    }

    @Test
    void thePageStartsNothingWithoutTheConfirmationAndTheTrailHasItWithItsTime() {
        ExamHall hall = hall(PLAIN);
        Forms.post(student, hall.startPage(), Map.of())
                .statusCode(409)
                .body(containsString("Nothing has started yet."));
        Json.get(student, "/api" + hall.startPage()).body("attempt", equalTo(null), "confirm", empty());
        hall.start(student).standing().body("state", equalTo("RUNNING"));
        trail(hall).body(containsString("aidsAndRulesConfirmed"), containsString("2027-02-15T09:00:00Z"));
    }

    @Test
    void programsThatSayNothingStartWhereTheExamHasNoRulesOfItsOwn() {
        ExamHall hall = hall(PLAIN);
        Json.post(student, "/api" + hall.startPage() + "?confirmed=false")
                .statusCode(409)
                .body("code", equalTo("rules-not-confirmed"));
        Json.post(student, "/api" + hall.startPage()).statusCode(200).body("state", equalTo("RUNNING"));
        trail(hall).body(not(containsString("aidsAndRulesConfirmed")));
    }

    @Test
    void rulesOfAnExamAreConfirmedByProgramsToo() {
        ExamHall hall = hall(WITH_RULES);
        Json.get(student, "/api" + hall.startPage())
                .body("confirm", equalTo(List.of("My phone is off")), "calculator", equalTo(true));
        Json.post(student, "/api" + hall.startPage()).statusCode(409).body("code", equalTo("rules-not-confirmed"));
        String id = Json.post(student, "/api" + hall.startPage() + "?confirmed=true")
                .statusCode(200)
                .extract()
                .path("id");
        // Who has started is asked nothing any more.
        Json.post(student, "/api" + hall.startPage()).statusCode(200).body("id", equalTo(id));
        student.request().accept("text/html").get("/attempts/" + id).then().body(containsString("id=\"calculator\""));
    }

    @Test
    void whereAnExamDeclaresNoCalculatorThePageHasNone() {
        ExamHall hall = hall(PLAIN);
        student.request()
                .accept("text/html")
                .get("/attempts/" + hall.start(student).id())
                .then()
                .body(not(containsString("data-calculator")), not(containsString("id=\"calculator\"")));
    }

    private ValidatableResponse page(ExamHall hall, String language) {
        return student.request()
                .accept("text/html")
                .header("Accept-Language", language)
                .get(hall.startPage())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse trail(ExamHall hall) {
        return Json.get(Logins.lecturer(), "/api/audit?session=" + hall.session());
    }
}
