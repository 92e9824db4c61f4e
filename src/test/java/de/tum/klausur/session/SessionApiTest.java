package de.tum.klausur.session;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.SessionSteps;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("http")
class SessionApiTest {

    private static final String OPENS = "2027-02-13T10:00:00+01:00";
    private static final String LAST_START = "2027-02-13T10:20:00+01:00";

    private final Login lecturer = Logins.lecturer();

    @Inject
    TestClock clock;

    @Test
    void allThatIsWrongWithASessionIsToldAtOnce() {
        Json.post(lecturer, "/api/sessions", Map.of("exam", "none", "opensAt", "soon", "duration", 601))
                .statusCode(422)
                .body("problems.field", contains("exam", "title", "opensAt", "lastStartAt", "duration"))
                .body("problems[4].text", equalTo("Give whole minutes from 1 to 600."));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"exam\": }, 400",
        "not json, 400",
        "[], 422",
        "null, 422",
        "{\"exam\": {\"id\": 1}}, 422",
        "{\"duration\": \"31\"}, 422",
        "{\"duration\": 31.5}, 422",
        "{\"duration\": 99999999999999}, 422",
        "{\"exma\": \"mock\"}, 422"
    })
    void whatIsNoSessionIsToldWithoutAWordOfOurInside(String body, int status) {
        Json.post(lecturer, "/api/sessions", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", not(blankOrNullString()))
                .body(not(containsString("tum.klausur")), not(containsString("jackson")), not(containsString("java.")));
    }

    @Test
    void misspeltFieldIsNamed() {
        Json.post(lecturer, "/api/sessions", "{\"exma\": \"mock\"}")
                .body("problems[0].field", equalTo("exma"))
                .body("problems[0].text", containsString("no field of this name"));
    }

    @Test
    void brokenJsonIsToldWithItsPlaceInTheReadersLanguage() {
        Json.post(lecturer, "/api/sessions", "{\"exam\":\n  }")
                .statusCode(400)
                .body("detail", containsString("line 2"));
        lecturer.request()
                .header("Accept-Language", "de")
                .contentType("application/json")
                .body("{\"exam\":\n  }")
                .post("/api/sessions")
                .then()
                .body("detail", containsString("Zeile 2"));
    }

    @Test
    void timesWithoutAnOffsetAreBerlins() {
        Json.post(lecturer, "/api/sessions", session("2027-07-13T10:00", "2027-07-13T10:30"))
                .statusCode(201)
                .body("opensAt", equalTo("2027-07-13T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-02-30T10:00", "2027-02-13", "+999999999-01-01T00:00", "0000-01-01T00:00"})
    void whatIsNoTimeOfThisEraIsTold(String time) {
        Json.post(lecturer, "/api/sessions", session(OPENS, time))
                .statusCode(422)
                .body("problems.field", contains("lastStartAt"));
    }

    @Test
    void openSessionKeepsItsOpeningAndItsLastStartMoves() {
        String session = schedule();
        clock.stopAt(Instant.parse("2027-02-13T09:05:00Z"));
        Map<String, Object> change = new HashMap<>(session("2027-02-14T10:00:00+01:00", "2027-02-13T11:00:00+01:00"));
        change.remove("exam");
        Json.put(lecturer, session, change)
                .statusCode(200)
                .body("opensAt", equalTo("2027-02-13T09:00:00Z"), "lastStartAt", equalTo("2027-02-13T10:00:00Z"));
        Json.post(lecturer, session + "/end-starting")
                .statusCode(200)
                .body("lastStartAt", equalTo("2027-02-13T09:05:00Z"));
        Json.put(lecturer, session, Map.of("title", ""))
                .statusCode(422)
                .body("problems.field", contains("title", "lastStartAt"));
    }

    @Test
    void wrongRosterNamesLineAndColumnAndIsNotKept() {
        String session = schedule();
        upload(session, SessionSteps.roster("3710001;Ada;A", "03710002;Bob;B", "03710002;Bob;B"))
                .statusCode(422)
                .body("problems[0].text", containsString("Line 2, column REGISTRATION_NUMBER"))
                .body("problems[1].text", containsString("Line 4, column REGISTRATION_NUMBER"));
        Json.post(lecturer, session + "/roster", Map.of("name", "a.csv", "content", "###"))
                .statusCode(422)
                .body("problems[0].field", equalTo("content"));
        Json.post(lecturer, session + "/roster", Map.of())
                .statusCode(422)
                .body("problems.field", contains("content", "name"));
        Json.post(lecturer, session + "/roster/" + UUID.randomUUID(), Map.of("removeMissing", false))
                .statusCode(404);
    }

    @Test
    void nobodyIsTakenOutOfAnOpenSession() {
        String session = schedule();
        String candidate = add(session, Map.of("familyName", "Guest", "login", "guest.json"))
                .statusCode(201)
                .extract()
                .header("Location");
        String file = upload(session, SessionSteps.roster("03710009;Ida;I"))
                .statusCode(201)
                .extract()
                .path("file");
        Json.post(lecturer, session + "/roster/" + file, Map.of("removeMissing", true))
                .statusCode(200)
                .body("missing", empty());
        clock.stopAt(Instant.parse("2027-02-13T09:05:00Z"));
        lecturer.request().delete(path(candidate)).then().statusCode(409).body("code", equalTo("session-open"));
        clock.stopAt(Instant.parse("2027-02-13T08:55:00Z"));
        lecturer.request().delete(path(candidate)).then().statusCode(204);
        Json.get(lecturer, path(candidate)).statusCode(404);
    }

    @Test
    void candidatesWithoutANumberNeedALogin() {
        String session = schedule();
        add(session, Map.of("givenName", "Nobody"))
                .statusCode(422)
                .body("problems.field", contains("familyName", "registrationNumber"));
        add(session, Map.of("familyName", "Short", "registrationNumber", "123")).statusCode(422);
        add(session, Map.of("familyName", "Twice", "login", "twice.json")).statusCode(201);
        add(session, Map.of("familyName", "Twice", "login", "twice.json")).statusCode(422);
    }

    @Test
    void foreignCandidatesAndWrongMinutesAreTold() {
        String session = schedule();
        String candidate = path(add(schedule(), Map.of("familyName", "Else", "login", "else.json"))
                .extract()
                .header("Location"));
        String foreign = session + candidate.substring(candidate.indexOf("/candidates/"));
        Json.put(lecturer, foreign + "/accommodation", Map.of("extraMinutes", 5))
                .statusCode(404);
        Json.put(lecturer, foreign + "/bonus", Map.of("bonus", true)).statusCode(404);
        Json.put(lecturer, candidate + "/accommodation", Map.of("extraMinutes", 601))
                .statusCode(422)
                .body("problems.field", contains("extraMinutes"));
        Json.put(lecturer, candidate + "/accommodation", Map.of("extraMinutes", -1))
                .statusCode(422);
        Json.put(lecturer, candidate + "/accommodation", Map.of())
                .statusCode(422)
                .body("problems.field", contains("extraMinutes"));
        Json.put(lecturer, candidate + "/bonus", Map.of("bonus", "yes"))
                .statusCode(422)
                .body("problems.field", contains("bonus"));
    }

    @Test
    void aBareFileIsNoJson() {
        lecturer.request()
                .contentType("text/csv")
                .body("REGISTRATION_NUMBER")
                .post(schedule() + "/roster")
                .then()
                .statusCode(415)
                .body("code", equalTo("wrong-media-type"));
    }

    private String schedule() {
        return path(Json.post(lecturer, "/api/sessions", session(OPENS, LAST_START))
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private static Map<String, Object> session(String opensAt, String lastStartAt) {
        return Map.of(
                "exam", "mock", "title", "By JSON", "opensAt", opensAt, "lastStartAt", lastStartAt, "duration", 31);
    }

    private ValidatableResponse upload(String session, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Json.post(
                lecturer,
                session + "/roster",
                Map.of("name", "roster.csv", "content", Base64.getEncoder().encodeToString(bytes)));
    }

    private ValidatableResponse add(String session, Map<String, String> candidate) {
        return Json.post(lecturer, session + "/candidates", candidate);
    }

    private static String path(String location) {
        return List.of(location.split("(?=/api/)")).getLast();
    }
}
