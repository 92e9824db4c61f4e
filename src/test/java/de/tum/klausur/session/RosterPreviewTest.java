package de.tum.klausur.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a lecturer sees before a roster is taken over: the names, those that read wrong, and colleagues among them. */
@QuarkusTest
@Tag("http")
class RosterPreviewTest {

    @Inject
    TestClock clock;

    private final Login lecturer = Logins.lecturer();
    private String session = "";

    @BeforeEach
    void sessionWithTwoCandidates() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(1)));
        session = ExamHall.open().session();
        takeOver(upload(SessionSteps.roster("03740001;Muller;Anna", "03740002;Gone;Gil"), "UTF-8"));
    }

    @Test
    void namesAreShownAsNewChangedGoneAndAll() {
        String file = upload(
                SessionSteps.roster("03740003;Özil;Ida", "03740001;Müller;Anna", "03740004;von Ahn;Lea"), "UTF-8");
        preview(file)
                .body(containsString("<h2>New: 2</h2>"))
                .body(containsString("<bdi>Özil, Ida</bdi>"))
                .body(containsString("<bdi>Muller, Anna</bdi> → <bdi>Müller, Anna</bdi>"))
                .body(containsString("<bdi>Gone, Gil</bdi>"))
                .body(containsString("All 3 names of the file"))
                .body(not(containsString("Read the names as")));
        Json.get(lecturer, api(file))
                .body("students.familyName", contains("von Ahn", "Müller", "Özil"))
                .body("students.fresh", contains(true, false, true))
                .body("students[1].nameBefore", equalTo("Muller, Anna"));
    }

    @Test
    void aFileOfAMacIsReadAsItMeansAndCanBeReadOtherwise() {
        String file = upload(SessionSteps.roster("03740003;Jäger;Jürgen", "03740004;Groß;René"), "x-MacRoman");
        Json.get(lecturer, api(file))
                .body("encoding", equalTo("MAC_ROMAN"))
                .body("encodings", hasItem("WINDOWS_1252"))
                .body("students.familyName", contains("Groß", "Jäger"));
        preview(file).body(containsString("Read the names as"), not(containsString("characters that names")));

        Forms.post(lecturer, page(file), page(file) + "/encoding", Map.of("encoding", "WINDOWS_1252"))
                .statusCode(303);
        preview(file).body(containsString("2 names hold characters that names don’t have"));
        Json.put(lecturer, api(file) + "/encoding", Map.of("encoding", "EBCDIC"))
                .statusCode(422);
        Json.put(lecturer, api(file) + "/encoding", Map.of("encoding", "MAC_ROMAN"))
                .statusCode(200)
                .body("students.doubtful", contains(false, false));
        takeOver(file);
        Json.get(lecturer, "/api/sessions/" + session + "/candidates?q=jäger")
                .body("items.givenName", contains("Jürgen"));
    }

    @Test
    void colleaguesAreToldOfWhenTheyArePutOnTheRoster() {
        Login ta = Logins.student("rp31tas", "03740009").withRoles("student", "ta");
        Json.get(ta, "/api/notices").statusCode(200);
        String file = upload(SessionSteps.roster("03740009;Tutor;Toni"), "UTF-8");
        preview(file).body(containsString("On this list are members of the staff"), containsString(">TA<"));
        Json.get(lecturer, api(file)).body("students[0].staff", contains("ta"));
        Forms.post(lecturer, page(file), Map.of()).statusCode(303).header("Location", containsString("done=staff"));
        Json.get(lecturer, "/api/audit?session=" + session).body("items.action", hasItem("session.candidate-staff"));
        get("/sessions/" + session + "?q=Tutor").body(containsString(">TA<"));
    }

    @Test
    void aColleagueAddedByLoginIsToldOf() {
        Login colleague = Logins.student("rp32lec").withRoles("student", "lecturer");
        Json.get(colleague, "/api/notices").statusCode(200);
        Forms.post(
                        Logins.secondLecturer(),
                        "/sessions/" + session,
                        "/sessions/" + session + "/candidates",
                        Map.of("familyName", "Lecturer", "givenName", "Lena", "login", colleague.login()))
                .statusCode(303)
                .header("Location", containsString("done=staff"));
        Logins.secondLecturer()
                .request()
                .accept("text/html")
                .get("/sessions/" + session + "?done=staff")
                .then()
                .statusCode(200)
                .body(containsString("everything that staff do for this session is closed to them"));
        colleague
                .request()
                .accept("text/html")
                .get("/sessions/" + session)
                .then()
                .statusCode(403);
    }

    private String upload(String content, String charset) {
        byte[] bytes = content.getBytes(Charset.forName(charset));
        return Json.post(
                        lecturer,
                        "/api/sessions/" + session + "/roster",
                        Map.of(
                                "name",
                                "roster.csv",
                                "content",
                                Base64.getEncoder().encodeToString(bytes)))
                .statusCode(201)
                .extract()
                .path("file");
    }

    private void takeOver(String file) {
        Json.post(lecturer, api(file), Map.of("removeMissing", false)).statusCode(200);
    }

    private ValidatableResponse preview(String file) {
        return get(page(file));
    }

    private ValidatableResponse get(String path) {
        return lecturer.request().accept("text/html").get(path).then().statusCode(200);
    }

    private String page(String file) {
        return "/sessions/" + session + "/roster/" + file;
    }

    private String api(String file) {
        return "/api" + page(file);
    }
}
