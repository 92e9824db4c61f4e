package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.Sat;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mock exam goes the whole way once: scheduled, sat, marked, released, inspected, objected to, decided. */
@QuarkusTest
@Tag("http")
class WholeWayTest {

    private static final Instant TEN = Instant.parse("2027-02-13T09:00:00Z");

    private final Login student = Logins.student("ge23abc", "03712345");
    private final Login absent = Logins.student("ge24abd", "03712346");
    private final Login ta = Logins.ta();
    private final Login secondTa = Logins.secondTa();
    private final Login lecturer = Logins.lecturer();
    private final Login secondLecturer = Logins.secondLecturer();

    @Inject
    TestClock clock;

    @Test
    void theMockExamGoesFromBankToInspectedGrade() {
        clock.stopAt(TEN.minus(Duration.ofHours(2)));
        bankIsThere();
        String session = schedule();
        importRoster(session);
        clock.stopAt(TEN.plusSeconds(60));
        String attempt = sit(session);
        clock.stopAt(TEN.plus(Duration.ofHours(2)));
        mark(session);
        release(session);
        gradeIs("X", absent);
        inspectAndObject(session, attempt);
        decide(session, attempt);
        assertThat(page(lecturer, "/audit?session=" + session)).contains("attempt/" + attempt);
    }

    private void bankIsThere() {
        assertThat(page(ta, "/banks")).contains("Convolutional neural networks");
        assertThat(page(ta, "/banks/l9-cnn/l9-output-size")).contains("class=\"math\"");
        assertThat(page(ta, "/banks/problems")).contains("No file has a problem");
        assertThat(page(lecturer, "/exams/mock")).contains("31 credits", "/sessions/new?exam=mock");
    }

    private String schedule() {
        String location = Forms.post(
                        lecturer,
                        "/sessions/new?exam=mock",
                        "/sessions",
                        Map.of(
                                "exam", "mock",
                                "title", "Mock exam, whole way",
                                "opensAt", "2027-02-13T10:00",
                                "lastStartAt", "2027-02-13T10:30",
                                "duration", "31"))
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void importRoster(String session) {
        String csv = "\"REGISTRATION_NUMBER\";\"FAMILY_NAME_OF_STUDENT\";\"FIRST_NAME_OF_STUDENT\";\"GRADE\";"
                + "\"DATE_OF_ASSESSMENT\";\"REMARK\";\"EDITING_NOTES\"\r\n"
                + "\"03712345\";\"Müller\";\"Ada\";\"\";\"\";\"\";\"keep \"\"this\"\"\"\r\n"
                + "\"03712346\";\"Weiß\";\"Max\";\"\";\"\";\"\";\"\"\r\n";
        Response opened = lecturer.request().accept(ContentType.HTML).get("/sessions/" + session);
        String preview = lecturer.request()
                .accept(ContentType.HTML)
                .cookie("csrf-token", opened.cookie("csrf-token"))
                .multiPart("csrf-token", token(opened.asString()))
                .multiPart("file", "roster.csv", csv.getBytes(StandardCharsets.ISO_8859_1), "text/csv")
                .redirects()
                .follow(false)
                .post("/sessions/" + session + "/roster")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = java.net.URI.create(preview).getPath();
        Forms.post(lecturer, path, Map.of()).statusCode(303);
        assertThat(page(lecturer, "/sessions/" + session)).contains("Müller, Ada", "Weiß, Max");
        Forms.post(lecturer, "/sessions/" + session, "/sessions/" + session + "/bonus", Map.of("numbers", "3712345"))
                .statusCode(200);
    }

    private String sit(String session) {
        assertThat(page(student, "/")).contains("Mock exam, whole way");
        String location = Forms.post(student, "/attempts/session/" + session, Map.of("confirmed", "true"))
                .statusCode(303)
                .extract()
                .header("Location");
        String attempt = location.substring(location.lastIndexOf('/') + 1);
        assertThat(new Sat(student, attempt).paper("en")).contains("data-part=\"l9-output-size/a\"");
        absent.request().get("/api/attempts/" + attempt).then().statusCode(404);
        answerAndHandIn(attempt);
        assertThat(page(student, "/attempts/" + attempt)).contains("Handed in");
        return attempt;
    }

    private void answerAndHandIn(String attempt) {
        UUID tab = UUID.randomUUID();
        json(student, "/api/attempts/" + attempt + "/writer", Map.of("tab", tab))
                .then()
                .statusCode(200);
        JsonPath saved = json(
                        student,
                        "/api/attempts/" + attempt + "/answers",
                        Map.of(
                                "tab",
                                tab,
                                "changes",
                                List.of(
                                        change("l9-output-size/a", Map.of("typed", "8x8x8x8")),
                                        change("l2-linear-shapes/d", Map.of("typed", "Because of the bias column.")),
                                        change("l4-graph-backward/f", Map.of("typed", "The gradients add up.")))))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(saved.getList("changes.outcome")).containsExactly("SAVED", "SAVED", "SAVED");
        Map<String, Integer> revisions = new LinkedHashMap<>();
        List.of("l9-output-size/a", "l2-linear-shapes/d", "l4-graph-backward/f").forEach(p -> revisions.put(p, 1));
        json(student, "/api/attempts/" + attempt + "/hand-in", Map.of("tab", tab, "revisions", revisions))
                .then()
                .statusCode(200);
    }

    private void mark(String session) {
        List<String> parts = List.of("l2-linear-shapes/d", "l4-graph-backward/f");
        Waiting.until(() ->
                parts.stream().allMatch(p -> page(ta, "/marking/" + session).contains(p)));
        for (String part : parts) {
            String path = "/marking/" + session + "/" + part;
            assertThat(page(ta, path)).doesNotContain("Müller", "03712345", "ge23abc");
            String answer =
                    Forms.post(ta, path, Map.of()).statusCode(303).extract().header("Location");
            String answerPath = java.net.URI.create(answer).getPath();
            assertThat(page(ta, answerPath)).doesNotContain("Müller", "03712345", "ge23abc");
            Forms.post(ta, answerPath, Map.of("none", "true", "comment", "Too short."))
                    .statusCode(303);
        }
    }

    private void release(String session) {
        String path = "/results/" + session;
        assertThat(page(lecturer, path)).contains("Weiß, Max");
        Forms.post(lecturer, path, path + "/grade-key", boundaries(page(lecturer, path)))
                .statusCode(303);
        String version = found("name=\"version\" value=\"(\\d+)\"", page(secondLecturer, path));
        Forms.post(lecturer, path, path + "/release", Map.of("version", version))
                .statusCode(409);
        Forms.post(secondLecturer, path, path + "/release", Map.of("version", version))
                .statusCode(303);
        byte[] file = lecturer.request()
                .get(path + "/tumonline.csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .contains("\"03712346\";\"Weiß\";\"Max\";\"X\";\"13.02.2027\"", "keep \"\"this\"\"");
    }

    private static Map<String, String> boundaries(String page) {
        Map<String, String> key =
                new LinkedHashMap<>(Map.of("version", found("name=\"version\" value=\"(\\d+)\"", page)));
        Matcher field =
                Pattern.compile("name=\"(\\d\\.\\d)\"[^>]*value=\"([\\d.,]+)\"").matcher(page);
        while (field.find()) {
            key.put(field.group(1), field.group(2));
        }
        return key;
    }

    private static String found(String pattern, String page) {
        Matcher match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }

    private void inspectAndObject(String session, String attempt) {
        Forms.post(
                        lecturer,
                        "/review/session/" + session,
                        Map.of(
                                "opensAt", "2027-02-13T11:00",
                                "closesAt", "2027-02-20T11:00",
                                "showsSolutions", "true"))
                .statusCode(303);
        String review = page(student, "/review/" + attempt);
        assertThat(review).contains("Too short.", "8x8x8x8");
        absent.request()
                .accept(ContentType.HTML)
                .get("/review/" + attempt)
                .then()
                .statusCode(404);
        Forms.post(student, "/review/" + attempt, "/review/" + attempt + "/l2-linear-shapes/d", Map.of("text", "short"))
                .statusCode(422);
        Forms.post(
                        student,
                        "/review/" + attempt,
                        "/review/" + attempt + "/l2-linear-shapes/d",
                        Map.of("text", "The bias column is what the rubric asks for."))
                .statusCode(303);
    }

    private void decide(String session, String attempt) {
        String list = page(secondTa, "/objections");
        Matcher link =
                Pattern.compile("/objections/([0-9a-f-]{36})\"[^<]*\\b2d").matcher(list);
        assertThat(link.find()).as(list).isTrue();
        String path = "/objections/" + link.group(1);
        assertThat(page(secondTa, path)).contains("still open");
        Forms.post(lecturer, "/review/session/" + session, "/review/session/" + session + "/close", Map.of())
                .statusCode(303);
        Map<String, String> grant = Map.of("decision", "GRANTED", "credits", "1.5", "reason", "It is there.");
        Forms.post(ta, path, grant).statusCode(409);
        Forms.post(secondTa, path, Map.of("decision", "GRANTED", "credits", "0", "reason", ""))
                .statusCode(422);
        Forms.post(secondTa, path, grant).statusCode(303);
        assertThat(page(student, "/review/" + attempt)).contains("It is there.", "granted");
        assertThat(page(student, "/notices")).contains("Your objection to 2d is granted");
    }

    private void gradeIs(String grade, Login who) {
        assertThat(page(who, "/results")).contains(">" + grade + "<");
    }

    private static Map<String, Object> change(String part, Map<String, Object> response) {
        return Map.of("part", part, "base", 0, "response", response);
    }

    private static Response json(Login who, String path, Map<String, ?> body) {
        return who.request().contentType(ContentType.JSON).body(body).post(path);
    }

    private static String page(Login who, String path) {
        Response response = who.request().accept(ContentType.HTML).get(path);
        assertThat(response.statusCode()).as(path + "\n" + response.asString()).isEqualTo(200);
        return response.asString();
    }

    private static String token(String page) {
        List<String> found = new ArrayList<>();
        Matcher token =
                Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"").matcher(page);
        while (token.find()) {
            found.add(token.group(1));
        }
        return found.getFirst();
    }
}
