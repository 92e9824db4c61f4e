package de.tum.klausur.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A decision on an objection that says too little, or two things at once, decides nothing. */
@QuarkusTest
@Tag("http")
class DecidingTest {

    private final Login student = Logins.student("de01cid");
    private final Login secondTa = Logins.secondTa();

    @Inject
    TestClock clock;

    @Test
    void aDecisionThatDoesNotFitIsToldByItsField() {
        String objection = objection();
        String path = "/api/objections/" + objection;
        Json.post(secondTa, path, "{}").statusCode(422).body("problems.field", contains("decision", "reason"));
        Json.post(secondTa, path, Map.of("decision", "REJECTED", "reason", "No.", "credits", "1.0"))
                .statusCode(422)
                .body("problems.field", contains("credits"))
                .body("problems.text", contains(containsString("rejection")));
        Json.post(secondTa, path, Map.of("decision", "GRANTED", "reason", "Yes."))
                .statusCode(422)
                .body("problems.field", contains("credits"));
        Json.post(secondTa, path, Map.of("decision", "REJECTED"))
                .statusCode(422)
                .body("problems.field", contains("reason"));
        String page = "/objections/" + objection;
        Forms.post(secondTa, page, Map.of("decision", "", "credits", "", "reason", ""))
                .statusCode(422)
                .body(containsString("Choose whether you grant or reject."));
        Forms.post(secondTa, page, Map.of("decision", "REJECTED", "credits", "1", "reason", "No."))
                .statusCode(422)
                .body(containsString("value=\"REJECTED\" checked"));
        Json.get(secondTa, path).statusCode(200).body("waiting.objection.decision", equalTo(null));
        Json.post(secondTa, path, Map.of("decision", "REJECTED", "reason", "No.", "credits", ""))
                .statusCode(200)
                .body("waiting.objection.decision", equalTo("REJECTED"));
    }

    @Test
    void creditsAreToldAsGermansWriteThem() {
        String path = "/api/objections/" + objection(Logins.student("de03cid"));
        secondTa.request()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "de")
                .body(Map.of("decision", "GRANTED", "reason", "Ja.", "credits", "0"))
                .post(path)
                .then()
                .statusCode(422)
                .body("problems.text", contains("Geben Sie mehr als 0 und höchstens 1,5 Punkte in Schritten von 0,5."));
    }

    @Test
    void theNoticeLeadsToThePartAndTellsOldAndNewCredits() {
        Login granted = Logins.student("de02cid");
        String objection = objection(granted);
        Json.post(
                        secondTa,
                        "/api/objections/" + objection,
                        Map.of("decision", "GRANTED", "credits", "1", "reason", "It is there."))
                .statusCode(200);
        String part = "l2-linear-shapes.d";
        Json.get(granted, "/api/notices")
                .statusCode(200)
                .body("items[0].subject", containsString("granted"))
                .body("items[0].paragraphs[0]", containsString("Instead of 0 you now have 1 of "))
                .body("items[0].path", endsWith("#" + part));
        String path = Json.get(granted, "/api/notices").extract().jsonPath().getString("items[0].path");
        granted.request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "de")
                .get(path.substring(0, path.indexOf('#')))
                .then()
                .statusCode(200)
                .body(containsString("id=\"" + part + "\""))
                .body(containsString("0 → 1 von "));
    }

    /** An objection that can be decided. */
    private String objection() {
        return objection(student);
    }

    private String objection(Login student) {
        MarkedExam exam = new MarkedExam(clock, student);
        new AfterExam(exam.session()).review("2027-02-15T12:00", "2027-02-16T12:00", true);
        String part = "/api/review/" + exam.attempt() + "/l2-linear-shapes/d";
        Json.put(student, part, Map.of("text", "The bias column is what the rubric asks for."))
                .statusCode(200);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofDays(3)));
        return Json.get(secondTa, "/api/objections")
                .extract()
                .jsonPath()
                .getString("find { it.session == '" + exam.session() + "' }.objection.id");
    }
}
