package de.tum.klausur.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that nobody came to, up to its review window. */
@QuarkusTest
@Tag("http")
class ResultApiTest {

    private static final Login STUDENT = Logins.student("ge71jsn");

    private final Login lecturer = Logins.lecturer();
    private final Login second = Logins.secondLecturer();

    @Inject
    TestClock clock;

    private String session = "";
    private String path = "";

    @BeforeEach
    void oneSessionThatNobodyCameTo() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(1)));
        session = ExamHall.open().seat(STUDENT).session();
        path = "/api/results/" + session;
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
    }

    @Test
    void allThatIsWrongWithAGradeKeyIsToldByItsPlaceInTheJson() {
        Map<String, String> key = proposed();
        key.put("1.0", "1.25");
        key.put("1.3", "99");
        key.remove("4.7");
        Json.post(lecturer, path + "/grade-key", Map.of("boundaries", key))
                .statusCode(422)
                .body("problems.field", contains("boundaries.1.0", "boundaries.1.3", "boundaries.4.7"));
        Json.post(lecturer, path + "/grade-key/preview", Map.of("boundaries", key))
                .statusCode(422);
        Json.get(lecturer, path + "/grade-key/versions").statusCode(200).body("", empty());
    }

    @Test
    void gradesThatHaveNoBoundaryAreTold() {
        Map<String, String> key = proposed();
        key.put("5.0", "0");
        key.put("sehr gut", "30");
        Json.post(lecturer, path + "/grade-key", Map.of("boundaries", key))
                .statusCode(422)
                .body("problems.field", containsInAnyOrder("boundaries.5.0", "boundaries.sehr gut"));
        Json.post(lecturer, path + "/grade-key", Map.of())
                .statusCode(422)
                .body("problems.field", contains("boundaries"));
    }

    @Test
    void nothingIsReleasedBeforeItsTimeAndNothingTwice() {
        release(1).statusCode(409).body("code", equalTo("no-grade-key"));
        Json.post(second, path + "/release", Map.of()).statusCode(422).body("problems.field", contains("version"));
        Json.get(lecturer, path + "/tumonline.csv").statusCode(409).body("code", equalTo("not-released"));
        Json.get(lecturer, path + "/candidates").statusCode(200).body("items", empty());
        setKey();
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        release(1).statusCode(409).body("code", equalTo("window-open"));
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        release(1).statusCode(200).body("absent", equalTo(1));
        release(1).statusCode(409).body("code", equalTo("released"));
        Json.post(lecturer, path + "/grade-key", Map.of("boundaries", proposed()))
                .statusCode(409)
                .body("code", equalTo("released"));
        Json.get(lecturer, path + "/candidates").statusCode(200).body("items.grade", contains("X"));
        Json.get(lecturer, path + "/tumonline.csv").statusCode(409).body("code", equalTo("no-roster"));
        Json.get(lecturer, path + "/results.csv").statusCode(200);
        Json.get(STUDENT, "/api/results").statusCode(200).body("session", hasItem(session));
    }

    @Test
    void reviewWindowNeedsAReleaseAndTimesInTheirOrder() {
        String window = "/api/review/session/" + session;
        Map<String, Object> right = window("2027-02-20T10:00:00+01:00", "2027-02-27T10:00:00+01:00");
        Json.get(lecturer, window).statusCode(404);
        Json.put(lecturer, window, right).statusCode(409).body("code", equalTo("not-released"));
        setKey();
        release(1).statusCode(200);
        Json.put(lecturer, window, window("soon", "2027-02-31T10:00"))
                .statusCode(422)
                .body("problems.field", contains("opensAt", "closesAt"));
        Json.put(lecturer, window, window("2027-02-27T10:00:00Z", "2027-02-27T11:00:00+01:00"))
                .statusCode(422)
                .body("problems.field", contains("closesAt"));
        Json.post(lecturer, window + "/close").statusCode(404);
        Json.put(lecturer, window, right).statusCode(200).body("opensAt", equalTo("2027-02-20T09:00:00Z"));
    }

    @Test
    void unknownSessionsAreNotThere() {
        String unknown = "/api/results/" + UUID.randomUUID();
        Json.get(lecturer, unknown).statusCode(404);
        Json.get(lecturer, unknown + "/candidates").statusCode(404);
        Json.get(lecturer, unknown + "/grade-key").statusCode(404);
        Json.post(second, unknown + "/release", Map.of("version", 1)).statusCode(404);
    }

    private void setKey() {
        Json.post(lecturer, path + "/grade-key", Map.of("boundaries", proposed()))
                .statusCode(201);
        Json.get(lecturer, path + "/grade-key/versions").body("", hasSize(1));
    }

    private io.restassured.response.ValidatableResponse release(int version) {
        return Json.post(second, path + "/release", Map.of("version", version));
    }

    private Map<String, String> proposed() {
        return new HashMap<>(Json.get(lecturer, path + "/grade-key").extract().<Map<String, String>>path("boundaries"));
    }

    private static Map<String, Object> window(String opensAt, String closesAt) {
        return Map.of("opensAt", opensAt, "closesAt", closesAt, "showsSolutions", false);
    }
}
