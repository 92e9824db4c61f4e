package de.tum.klausur.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.SessionSteps;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Acts on sessions that can't be taken back: they ask first, in numbers. */
@QuarkusTest
@Tag("http")
class DeletingSessionsTest {

    @Inject
    TestClock clock;

    private final Login lecturer = Logins.lecturer();

    @BeforeEach
    void dayBefore() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(1)));
    }

    @Test
    void itsMakerDeletesASessionThatNobodyBegan() {
        Login student = Logins.student("ds11one");
        String session = ExamHall.open().seat(student).session();
        SessionSteps.upload(lecturer, UUID.fromString(session), SessionSteps.roster("03730011;Ada;A"))
                .statusCode(303);
        seats(student).body(containsString(session));
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofMinutes(5)));
        Json.get(student, "/api/attempts/session/" + session).statusCode(200);
        page(lecturer, "/sessions/" + session).body(containsString("/sessions/" + session + "/delete"));
        page(lecturer, "/sessions/" + session + "/delete").body(containsString("1 candidate is deleted with it"));

        Forms.post(lecturer, "/sessions/" + session + "/delete", Map.of()).statusCode(303);

        Json.get(lecturer, "/api/sessions/" + session).statusCode(404);
        seats(student).body(not(containsString(session)));
        Json.get(student, "/api/notices").body("items[0].subject", containsString("doesn’t take place"));
        Json.get(lecturer, "/api/audit?session=" + session)
                .body("items[0].action", equalTo("session.delete"))
                .body("items[0].detail.candidates", equalTo(1));
        page(lecturer, "/audit?session=" + session).body(containsString("Deleted the session"));
    }

    @Test
    void nobodyElseDeletesIt() {
        String session = ExamHall.open().session();
        delete(Logins.secondLecturer(), session).statusCode(409).body("code", equalTo("not-maker"));
        page(Logins.secondLecturer(), "/sessions/" + session)
                .body(not(containsString("/sessions/" + session + "/delete")));
        delete(lecturer, session).statusCode(204);
        delete(lecturer, session).statusCode(404);
    }

    @Test
    void whatSomebodyBeganIsKept() {
        Login student = Logins.student("ds12two");
        ExamHall hall = ExamHall.open().seat(student).seat(Logins.student("ds13thr"));
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        hall.start(student);
        delete(lecturer, hall.session()).statusCode(409).body("code", equalTo("begun"));
        lecturer.request()
                .accept("text/html")
                .get("/sessions/" + hall.session() + "/delete")
                .then()
                .statusCode(409)
                .body(containsString("Somebody has begun"));
        Json.get(lecturer, "/api/sessions/" + hall.session()).statusCode(200);
    }

    @Test
    void closingTheEntryAsksInNumbers() {
        Login student = Logins.student("ds14fou");
        ExamHall hall = ExamHall.open().seat(student).seat(Logins.student("ds15fiv"));
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        hall.start(student);
        String path = "/sessions/" + hall.session() + "/end-starting";
        page(lecturer, "/sessions/" + hall.session()).body(containsString("href=\"" + path));
        page(lecturer, path).body(containsString("1 candidate has not begun and can’t begin any more. 1 has begun"));
        lecturer.request()
                .accept("text/html")
                .cookie("language", "de")
                .get(path)
                .then()
                .body(containsString("1 Person hat noch nicht begonnen"));
        Forms.post(lecturer, path, Map.of()).statusCode(303);
    }

    @Test
    void openingAndLastStartStandToTheirLastDigitWhereTheirMinutesAreSentBack() {
        String session = toTheSecond();
        Map<String, Object> change = Map.of(
                "title", "Renamed",
                "opensAt", "2027-02-15T10:00",
                "lastStartAt", "2027-02-15T10:20",
                "duration", 31);
        for (Duration later : new Duration[] {Duration.ofMinutes(-5), Duration.ofMinutes(5)}) {
            clock.stopAt(ExamHall.OPENS.plus(later));
            Json.put(lecturer, "/api/sessions/" + session, change)
                    .statusCode(200)
                    .body("title", equalTo("Renamed"))
                    .body("opensAt", equalTo("2027-02-15T09:00:17.500Z"))
                    .body("lastStartAt", equalTo("2027-02-15T09:20:33Z"));
        }
        Forms.post(
                        lecturer,
                        "/sessions/" + session + "/change",
                        Map.of("title", "Again", "lastStartAt", "2027-02-15T10:20"))
                .statusCode(303);
        Json.get(lecturer, "/api/sessions/" + session)
                .body("opensAt", equalTo("2027-02-15T09:00:17.500Z"))
                .body("lastStartAt", equalTo("2027-02-15T09:20:33Z"));
    }

    private String toTheSecond() {
        return Json.post(
                        lecturer,
                        "/api/sessions",
                        Map.of(
                                "exam", "mock",
                                "title", "To the second",
                                "opensAt", "2027-02-15T10:00:17.5+01:00",
                                "lastStartAt", "2027-02-15T10:20:33+01:00",
                                "duration", 31))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse delete(Login who, String session) {
        return who.request().delete("/api/sessions/" + session).then();
    }

    private static ValidatableResponse seats(Login student) {
        return Json.get(student, "/api/attempts").statusCode(200);
    }

    private static ValidatableResponse page(Login who, String path) {
        return who.request().accept("text/html").get(path).then().statusCode(200);
    }
}
