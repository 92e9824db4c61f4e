package de.tum.klausur.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands in TUMonline's file already is never overwritten without a word. */
@QuarkusTest
@Tag("http")
class PrefilledGradesTest {

    private static final String HEADER =
            "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;DATE_OF_ASSESSMENT;REMARK\r\n";

    @Inject
    TestClock clock;

    private final Login lecturer = Logins.lecturer();
    private String session = "";

    @BeforeEach
    void twoOfThreeAreFilledAlready() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(1)));
        session = ExamHall.open().session();
        String roster = HEADER
                + "03750001;Ada;A;U;01.02.2027;deceived\r\n03750002;Bob;B;;;\r\n03750003;Cleo;C;;14.02.2027;\r\n";
        String file = Json.post(
                        lecturer,
                        "/api/sessions/" + session + "/roster",
                        Map.of(
                                "name",
                                "roster.csv",
                                "content",
                                Base64.getEncoder().encodeToString(roster.getBytes(StandardCharsets.UTF_8))))
                .statusCode(201)
                .extract()
                .path("file");
        Json.post(lecturer, "/api/sessions/" + session + "/roster/" + file, Map.of("removeMissing", false))
                .statusCode(200);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        new AfterExam(session).released("31");
    }

    @Test
    void theyAreListedAndNothingIsWrittenWithoutAChoice() {
        Json.get(lecturer, "/api/results/" + session + "/tumonline/prefilled")
                .statusCode(200)
                .body("registrationNumber", contains("03750001", "03750003"))
                .body("grade", contains("U", ""))
                .body("newGrade", contains("X", "X"));
        Json.get(lecturer, "/api/results/" + session + "/tumonline.csv")
                .statusCode(409)
                .body("code", equalTo("prefilled"))
                .body("detail", containsString("2 students"));
        choose(Map.of("keep", List.of("03750001"), "replace", List.of())).statusCode(409);
        choose(Map.of("keep", List.of("03750001", "03750003"), "replace", List.of("3750003")))
                .statusCode(409);
        choose(Map.of("keep", List.of("03750001"))).statusCode(422);
    }

    @Test
    void eachIsKeptOrReplacedAsChosen() {
        choose(Map.of("keep", List.of("3750001"), "replace", List.of("03750003")))
                .statusCode(200)
                .body(equalTo(HEADER + "03750001;Ada;A;U;01.02.2027;deceived\r\n03750002;Bob;B;X;15.02.2027;\r\n"
                        + "03750003;Cleo;C;X;15.02.2027;\r\n"));
    }

    @Test
    void thePageAsksBeforeTheDownload() {
        String page = "/results/" + session + "/tumonline";
        lecturer.request()
                .accept("text/html")
                .get("/results/" + session)
                .then()
                .body(containsString("href=\"" + page + "\""), not(containsString("tumonline.csv")));
        lecturer.request()
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("U 01.02.2027 deceived"), containsString("row-03750001"))
                .body(not(containsString("row-03750002")));
        Forms.post(lecturer, page, page + ".csv", Map.of("row-03750001", "replace", "row-03750003", "keep"))
                .statusCode(200)
                .body(containsString("03750001;Ada;A;X;15.02.2027;deceived"))
                .body(containsString("03750003;Cleo;C;;14.02.2027;"));
        Forms.post(lecturer, page, page + ".csv", Map.of()).statusCode(409);
    }

    private ValidatableResponse choose(Map<String, ?> choices) {
        return Json.post(lecturer, "/api/results/" + session + "/tumonline.csv", choices);
    }
}
