package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.TestFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The practice run of the exam's page, as its scripts ask for it. */
@QuarkusTest
@Tag("http")
class TryoutTest {

    private static final Pattern NAME = Pattern.compile("data-attempt=\"(try-[0-9]+)\"");
    private static final Pattern PAPER = Pattern.compile("data-paper=\"([^\"]+)\"");
    private static final String NUMBER = "tryout-typed/d";
    private static final String EXPRESSION = "tryout-typed/e";
    private static final String TAB = UUID.randomUUID().toString();

    private final Login student = Logins.student("tr11out");

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @BeforeEach
    void now() {
        clock.stopAt(ExamHall.OPENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"student", "ta", "lecturer", "admin"})
    void everybodyTriesTheRealPageAndIsToldThatNothingCounts(String role) {
        Login login = switch (role) {
            case "ta" -> Logins.ta();
            case "lecturer" -> Logins.lecturer();
            case "admin" -> Logins.admin();
            default -> student;
        };
        String page = page(login, "en");
        assertThat(page).contains("nothing counts and nothing is kept", "attempt/exam-page.js", "id=\"calculator\"");
        login.request().get(found(PAPER, page)).then().statusCode(200).body(containsString("tryout-figures/c"));
        login.request().accept("text/html").get("/").then().body(containsString("href=\"/attempts/try\""));
    }

    @ParameterizedTest
    @CsvSource({"en, A day in Munich", "de, Ein Tag in München"})
    void thePaperIsInTheReadersLanguage(String language, String title) {
        student.request()
                .get(found(PAPER, page(student, language)))
                .then()
                .statusCode(200)
                .body(containsString(title));
    }

    @Test
    void whatIsTypedIsReadAsInAnExamAndNothingIsKept() {
        String run = run();
        long before = rows();
        post(run, "/writer", Map.of("tab", TAB)).body("state", equalTo("RUNNING"), "answers", anEmptyMap());
        save(run, change(NUMBER, 0, "zwei"), change(EXPRESSION, 3, "a/2"))
                .statusCode(200)
                .body("changes.outcome", contains("SAVED", "SAVED"))
                .body("changes.revision", contains(1, 4))
                .body("changes[0].hint", containsString("number"))
                .body("changes[1].reading", equalTo(Map.of("", "\\frac{a}{2}")));
        post(run, "/writer", Map.of("tab", TAB)).body("answers", anEmptyMap());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatNoPageOfOursSendsIsRefusedAsInAnExam() {
        String run = run();
        save(run, change("mock/a", 0, "1")).statusCode(422);
        save(run, change("tryout-typed/a", 0, "1")).statusCode(422);
        Json.post(student, "/api/attempts/try-99999999999999999/standing", Map.of())
                .statusCode(not(equalTo(500)));
        Json.get(student, "/api/attempts/try-9999999999999/standing").statusCode(404);
        Json.get(student, "/api/attempts/try-99999999999999999999999/standing").statusCode(404);
    }

    @Test
    void notesPreviewAndFilesAnswerAsInAnExam() {
        String run = run();
        Json.get(student, run + "/notes").body("notes", anEmptyMap());
        Map<String, Object> note = Map.of("part", NUMBER, "base", 0, "flagged", true, "note", "again");
        post(run, "/notes", Map.of("notes", List.of(note)))
                .body("notes[0].outcome", equalTo("SAVED"), "notes[0].stands.revision", equalTo(1));
        post(run, "/preview", Map.of("text", "**x**")).body("html", containsString("<strong>x</strong>"));
        String digest =
                file(run, TestFiles.png(0x0065bd)).statusCode(200).extract().path("file");
        student.request()
                .accept("image/*")
                .get(run + "/files/" + digest)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("not kept"));
        file(run, "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422);
    }

    @Test
    void itEndsAtItsTimeOrBeforeAndLeadsToACalmPage() {
        String run = run();
        post(run, "/hand-in", Map.of("tab", TAB, "revisions", Map.of(NUMBER, 1)))
                .body("state", equalTo("HANDED_IN"));
        clock.advance(Duration.ofMinutes(45).plusSeconds(1));
        Json.get(student, run + "/standing").body("state", equalTo("CLOSED"));
        save(run, change(NUMBER, 0, "2")).statusCode(409).body("code", equalTo("attempt-ended"));
        student.request()
                .accept("text/html")
                .get("/attempts/try/end")
                .then()
                .statusCode(200)
                .body(containsString("Nothing of it was kept"), containsString("href=\"/attempts/try\""));
    }

    private static String page(Login login, String language) {
        return login.request()
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/attempts/try")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String run() {
        return "/api/attempts/" + found(NAME, page(student, "en"));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s on %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private ValidatableResponse post(String run, String act, Map<String, ?> body) {
        return Json.post(student, run + act, body);
    }

    private ValidatableResponse save(String run, Object... changes) {
        return post(run, "/answers", Map.of("tab", TAB, "changes", List.of(changes)));
    }

    private ValidatableResponse file(String run, byte[] content) {
        return student.request()
                .contentType("application/octet-stream")
                .body(content)
                .post(run + "/files/tryout-figures/c")
                .then();
    }

    private static Map<String, Object> change(String part, int base, String typed) {
        return Map.of("part", part, "base", base, "response", Map.of("typed", typed));
    }

    private long rows() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select (select count(*) from attempt) + (select count(*) from attempt_file)")
                                .getSingleResult())
                        .longValue());
    }
}
