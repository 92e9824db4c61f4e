package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.tum.klausur.attempt.Sat;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.SessionSteps;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mock exam goes the whole way once more, by programs alone: no page is opened. */
@QuarkusTest
@Tag("http")
class WholeWayByJsonTest {

    private static final Instant TEN = Instant.parse("2027-03-13T09:00:00Z");
    private static final String SHAPE = "l9-output-size/a";
    private static final List<String> FREE_TEXTS = List.of("l2-linear-shapes/d", "l4-graph-backward/f");
    private static final String ROSTER = SessionSteps.roster("03755501;Müller;Ada", "03755502;Weiß;Max");

    private final Login student = Logins.student("ge51jsn", "03755501");
    private final Login absent = Logins.student("ge52jsn", "03755502");
    private final Login ta = Logins.ta();
    private final Login secondTa = Logins.secondTa();
    private final Login lecturer = Logins.lecturer();
    private final Login secondLecturer = Logins.secondLecturer();

    @Inject
    TestClock clock;

    @Test
    void theMockExamGoesFromBankToInspectedGradeByJson() {
        clock.stopAt(TEN.minus(Duration.ofHours(2)));
        bankAndExamAreThere();
        String session = schedule();
        enrol(session);
        clock.stopAt(TEN.plusSeconds(60));
        String attempt = sit(session);
        clock.stopAt(TEN.plus(Duration.ofHours(2)));
        mark(session);
        setKey(session);
        release(session);
        inspectAndObject(session, attempt);
        decide(session, attempt);
        Json.get(lecturer, "/api/audit?session=" + session)
                .statusCode(200)
                .body(
                        "items.action",
                        hasItems("session.schedule", "attempt.hand-in", "result.release", "review.decide"));
    }

    private void bankAndExamAreThere() {
        Json.get(ta, "/api/banks").statusCode(200).body("id", hasItem("l9-cnn"));
        Json.get(ta, "/api/banks/problems").statusCode(200).body("", empty());
        Json.get(lecturer, "/api/exams").statusCode(200).body("find { it.id == 'mock' }.ready", is(true));
        Json.get(lecturer, "/api/exams/mock")
                .statusCode(200)
                .body("exam.credits", equalTo("31.0"), "exam.minutes", equalTo(31), "fileProblems", empty())
                .body("problems.questions.flatten().parts.flatten().part", hasItem(SHAPE));
    }

    private String schedule() {
        Map<String, Object> wanted = Map.of(
                "exam", "mock",
                "title", "Mock exam by JSON",
                "opensAt", "2027-03-13T10:00:00+01:00",
                "lastStartAt", "2027-03-13T10:30:00+01:00",
                "duration", 31);
        String address = Json.post(lecturer, "/api/sessions", wanted)
                .statusCode(201)
                .body("state", equalTo("PLANNED"), "minutes", equalTo(31), "opensAt", equalTo(TEN.toString()))
                .extract()
                .header("Location");
        String session = address.substring(address.lastIndexOf('/') + 1);
        Json.get(lecturer, "/api/sessions").statusCode(200).body("id", hasItem(session));
        return session;
    }

    private void enrol(String session) {
        String sessionPath = "/api/sessions/" + session;
        String content = Base64.getEncoder().encodeToString(ROSTER.getBytes(StandardCharsets.ISO_8859_1));
        String file = Json.post(lecturer, sessionPath + "/roster", Map.of("name", "roster.csv", "content", content))
                .statusCode(201)
                .body("fresh", equalTo(2), "known", equalTo(0), "missing", empty())
                .extract()
                .path("file");
        Json.get(lecturer, sessionPath + "/candidates").statusCode(200).body("total", equalTo(0));
        Json.post(lecturer, sessionPath + "/roster/" + file, Map.of("removeMissing", false))
                .statusCode(200)
                .body("fresh", equalTo(2));
        JsonPath found = Json.get(lecturer, sessionPath + "/candidates?q=weiß")
                .statusCode(200)
                .body("items.familyName", contains("Weiß"))
                .extract()
                .jsonPath();
        String candidate = sessionPath + "/candidates/" + found.getString("items[0].id");
        Json.put(lecturer, candidate + "/accommodation", Map.of("extraMinutes", 15))
                .statusCode(200)
                .body("extraMinutes", equalTo(15));
        Json.post(lecturer, sessionPath + "/bonus", Map.of("numbers", List.of("3755501", "09999999")))
                .statusCode(200)
                .body("granted", equalTo(1), "unknown", contains("09999999"));
    }

    private String sit(String session) {
        Json.get(absent, "/api/attempts")
                .statusCode(200)
                .body("session", contains(session), "minutes", contains(46), "attempt", contains(nullValue()));
        String start = "/api/attempts/session/" + session;
        Json.get(student, start).statusCode(200).body("mayStart", is(true), "minutes", equalTo(31));
        String attempt = Json.post(student, start)
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("deadline", equalTo(TEN.plusSeconds(60 + 31 * 60).toString()))
                .extract()
                .path("id");
        Json.post(student, start).statusCode(200).body("id", equalTo(attempt));
        Json.get(absent, "/api/attempts/" + attempt).statusCode(404);
        Json.get(absent, "/api/attempts/" + attempt + "/paper").statusCode(404);
        Json.get(student, "/api/attempts/" + attempt + "/paper")
                .statusCode(200)
                .body("problems.questions.flatten().parts.flatten().ref", hasItem(SHAPE))
                .body("problems.questions.flatten().parts.flatten().credits", everyItem(is(notNullValue())));
        answerAndHandIn(attempt);
        return attempt;
    }

    private void answerAndHandIn(String attempt) {
        String path = "/api/attempts/" + attempt;
        UUID tab = UUID.randomUUID();
        Json.post(student, path + "/writer", Map.of("tab", tab)).statusCode(200);
        List<Map<String, Object>> changes = List.of(
                Sat.typed(SHAPE, 0, "8x8x8x8"),
                Sat.typed(FREE_TEXTS.getFirst(), 0, "Because of the bias column."),
                Sat.typed(FREE_TEXTS.getLast(), 0, "The gradients add up."));
        Json.post(student, path + "/answers", Map.of("tab", tab, "changes", changes))
                .statusCode(200)
                .body("changes.outcome", contains("SAVED", "SAVED", "SAVED"));
        Map<String, Integer> revisions = Map.of(SHAPE, 1, FREE_TEXTS.getFirst(), 1, FREE_TEXTS.getLast(), 1);
        Json.post(student, path + "/hand-in", Map.of("tab", tab, "revisions", revisions))
                .statusCode(200)
                .body("state", equalTo("HANDED_IN"));
    }

    private void mark(String session) {
        String work = "/api/marking/" + session;
        Waiting.until(() ->
                Json.get(ta, work).extract().jsonPath().getList("parts.part").containsAll(FREE_TEXTS));
        Json.get(ta, "/api/marking").statusCode(200).body("session", hasItem(session));
        for (String part : FREE_TEXTS) {
            String pseudonym = Json.post(ta, work + "/" + part)
                    .statusCode(200)
                    .body("part.ref", equalTo(part), "taking", equalTo("OWN"))
                    .body(not(containsString("Müller")), not(containsString("03755501")))
                    .extract()
                    .path("pseudonym");
            String answer = work + "/" + part + "/" + pseudonym;
            Json.post(secondTa, answer + "/take").statusCode(409).body("code", equalTo("answer-held"));
            Json.post(ta, answer, Map.of("items", List.of(), "comment", "Too short."))
                    .statusCode(200)
                    .body("mark.credits", equalTo("0.0"), "mark.comment", equalTo("Too short."));
            Json.post(ta, work + "/" + part).statusCode(204);
        }
        Json.get(ta, work)
                .statusCode(200)
                .body("progress.all", equalTo(2), "progress.marked", equalTo(2), "fixed", is(false));
    }

    private void setKey(String session) {
        String path = "/api/results/" + session;
        Json.get(lecturer, path)
                .statusCode(200)
                .body("obstacles", contains("NO_KEY"), "absent", equalTo(1), "unmarked", equalTo(0));
        Map<String, String> proposed = Json.get(lecturer, path + "/grade-key")
                .statusCode(200)
                .body("version", equalTo(0), "worth", equalTo("31.0"))
                .extract()
                .path("boundaries");
        Map<String, Object> key = Map.of("boundaries", proposed);
        Json.post(lecturer, path + "/grade-key/preview", key).statusCode(200).body("counts.X", equalTo(1));
        Json.post(lecturer, path + "/grade-key", key).statusCode(201).body("version", equalTo(1));
    }

    private void release(String session) {
        String path = "/api/results/" + session;
        Json.get(absent, "/api/results").statusCode(200).body("session", not(hasItem(session)));
        Json.post(lecturer, path + "/release", Map.of("version", 1))
                .statusCode(409)
                .body("code", equalTo("same-person"));
        Json.post(secondLecturer, path + "/release", Map.of("version", 7))
                .statusCode(409)
                .body("code", equalTo("grade-key-changed"));
        Json.post(secondLecturer, path + "/release", Map.of("version", 1))
                .statusCode(200)
                .body("releasedAt", notNullValue(), "obstacles", hasItem("RELEASED"));
        Json.get(absent, "/api/results")
                .statusCode(200)
                .body("find { it.session == '" + session + "' }.grade", is("X"));
        Json.get(lecturer, path + "/candidates").statusCode(200).body("items.grade", containsInAnyOrder("5.0", "X"));
        byte[] file = Json.get(lecturer, path + "/tumonline.csv")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("03755502;Weiß;Max;X;13.03.2027");
    }

    private void inspectAndObject(String session, String attempt) {
        String review = "/api/review/" + attempt;
        Json.put(
                        lecturer,
                        "/api/review/session/" + session,
                        Map.of(
                                "opensAt", "2027-03-13T11:00:00+01:00",
                                "closesAt", "2027-03-20T11:00:00+01:00",
                                "showsSolutions", true))
                .statusCode(200);
        Json.get(student, "/api/review").statusCode(200).body("attempt", hasItem(attempt));
        Json.get(absent, review).statusCode(404);
        Json.get(student, review)
                .statusCode(200)
                .body("open", is(true))
                .body("problems.questions.flatten().parts.flatten().comment", hasItem("Too short."))
                .body("problems.questions.flatten().parts.flatten().response.text", hasItem("8x8x8x8"));
        String part = review + "/" + FREE_TEXTS.getFirst();
        Json.put(student, part, Map.of("text", "short")).statusCode(422).body("problems.field", contains("text"));
        Json.put(absent, part, Map.of("text", "This attempt is none of mine.")).statusCode(404);
        Map<String, String> objection = Map.of("text", "The bias column is what the rubric asks for.");
        Json.put(student, part, objection).statusCode(200).body("objections.withdrawn", contains(false));
        Json.post(student, part + "/withdraw").statusCode(200).body("objections.withdrawn", contains(true));
        Json.put(student, part, objection).statusCode(200).body("objections", hasSize(1));
    }

    private void decide(String session, String attempt) {
        String objection = Json.get(secondTa, "/api/objections")
                .statusCode(200)
                .body(not(containsString(attempt)), not(containsString("Müller")))
                .extract()
                .jsonPath()
                .getString("find { it.session == '" + session + "' }.objection.id");
        String path = "/api/objections/" + objection;
        Map<String, String> grant = Map.of("decision", "GRANTED", "credits", "1.5", "reason", "It is there.");
        Json.post(secondTa, path, grant).statusCode(409).body("code", equalTo("window-open"));
        Json.post(lecturer, "/api/review/session/" + session + "/close").statusCode(200);
        Json.get(secondTa, path)
                .statusCode(200)
                .body("waiting.decidable", is(true), "part.earned", equalTo("0.0"))
                .body(not(containsString(attempt)));
        Json.post(ta, path, grant).statusCode(409).body("code", equalTo("own-mark"));
        Json.post(secondTa, path, Map.of("decision", "GRANTED", "credits", "0"))
                .statusCode(422)
                .body("problems.field", containsInAnyOrder("credits", "reason"));
        grantedOnce(path, grant, attempt);
    }

    private void grantedOnce(String path, Map<String, String> grant, String attempt) {
        BigDecimal before = new BigDecimal(
                Json.get(student, "/api/review/" + attempt).extract().<String>path("credits"));
        Json.post(secondTa, path, grant)
                .statusCode(200)
                .body("waiting.objection.decision", equalTo("GRANTED"), "part.earned", equalTo("1.5"));
        Json.post(secondTa, path, grant).statusCode(409).body("code", equalTo("decided"));
        Json.get(student, "/api/review/" + attempt)
                .statusCode(200)
                .body(
                        "objections.decision",
                        contains("GRANTED"),
                        "credits",
                        equalTo(before.add(new BigDecimal("1.5")).toString()));
        Json.get(student, "/api/notices")
                .statusCode(200)
                .body("items.subject", hasItem(startsWith("Your objection to 2d is granted")));
    }
}
