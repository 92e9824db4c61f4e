package de.tum.klausur;

import static de.tum.klausur.testsupport.HostileText.ALL;
import static de.tum.klausur.testsupport.HostileText.LINE;
import static de.tum.klausur.testsupport.HostileText.LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.ApiOperation;
import de.tum.klausur.testsupport.BodyOf;
import de.tum.klausur.testsupport.FormRoute;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.HostileText;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What no text can hold is taken out of every text that comes in; what is left is kept, and nothing is a fault. */
@QuarkusTest
@Tag("http")
class HostileTextTest {

    private static final List<String> FREE_TEXTS = List.of("l2-linear-shapes/d", "l4-graph-backward/f");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)[^}]*}");

    private final Login student = Logins.student("ho51txt");
    private final Login ta = Logins.ta();
    private final Login lecturer = Logins.lecturer();

    @Inject
    TestClock clock;

    @Test
    void textsAreKeptCleanedFromTheTitleToTheDecision() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(2)));
        ExamHall hall = ExamHall.open().seat(student);
        titlesAndNames(hall.session());
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        Sat sat = hall.start(student).opened();
        answers(sat);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        comments(hall.session());
        new AfterExam(hall.session()).released("31");
        objection(hall.session(), sat.id());
    }

    private void titlesAndNames(String session) {
        String path = "/api/sessions/" + session;
        Map<String, Object> change =
                Map.of("title", ALL, "opensAt", "2027-02-15T10:00", "lastStartAt", "2027-02-15T10:15", "duration", 31);
        lecturer.request()
                .contentType(ContentType.JSON)
                .body(HostileText.json(change))
                .put(path)
                .then()
                .statusCode(200)
                .body("title", equalTo(LINE));
        Json.post(
                        lecturer,
                        path + "/candidates",
                        HostileText.json(
                                Map.of("familyName", ALL, "givenName", ALL, "registrationNumber", "03\u0000755999")))
                .statusCode(201);
        titlesAndNamesByForms(session);
        Json.get(lecturer, path + "/candidates")
                .statusCode(200)
                .body("items.familyName", hasItem(LINE))
                .body("items.givenName", hasItem(LINE))
                .body("items.familyName", hasItem("Öz il"))
                .body("items.givenName", hasItem("Mesut"));
        Json.get(lecturer, path).body("title", equalTo("Quiz 1"));
    }

    private void titlesAndNamesByForms(String session) {
        Map<String, String> candidate = Map.of(
                "familyName", "Ö\u0000z\r\nil",
                "givenName", "\u202eMesut\uffff",
                "login", "oz99mes",
                "registrationNumber", "");
        Forms.post(lecturer, "/sessions/" + session, "/sessions/" + session + "/candidates", candidate)
                .statusCode(303);
        Map<String, String> change = Map.of(
                "title", "Q\u0000uiz\r\n\u202e1",
                "opensAt", "2027-02-15T10:00",
                "lastStartAt", "2027-02-15T10:15",
                "duration", "31");
        Forms.post(lecturer, "/sessions/" + session + "/change", change).statusCode(303);
    }

    private void answers(Sat sat) {
        for (String part : FREE_TEXTS) {
            String body = HostileText.json(Map.of("tab", sat.tab(), "changes", List.of(Sat.typed(part, 0, ALL))));
            Json.post(student, "/api/attempts/" + sat.id() + "/answers", body)
                    .statusCode(200)
                    .body("changes[0].outcome", equalTo("SAVED"));
            sat.state().body("answers.'" + part + "'.response.typed", equalTo(LINES));
            sat.save(Sat.typed(part, 1, LINES)).body("changes[0].outcome", equalTo("UNCHANGED"));
        }
        sat.handIn(Map.of(FREE_TEXTS.getFirst(), 1, FREE_TEXTS.getLast(), 1)).statusCode(200);
    }

    private void comments(String session) {
        String work = "/api/marking/" + session;
        Waiting.until(() ->
                Json.get(ta, work).extract().jsonPath().getList("parts.part").containsAll(FREE_TEXTS));
        String answer = work + "/" + FREE_TEXTS.getFirst() + "/" + taken(work + "/" + FREE_TEXTS.getFirst());
        Json.get(ta, answer).statusCode(200);
        Json.post(ta, answer, HostileText.json(Map.of("items", List.of(), "comment", ALL)))
                .statusCode(200)
                .body("mark.comment", equalTo(LINES));
        String page = "/marking/" + session + "/" + FREE_TEXTS.getLast();
        String next = page + "/" + taken(work + "/" + FREE_TEXTS.getLast());
        Forms.post(ta, next, Map.of("none", "true", "comment", "a\u0000b\r\nc\u001b"))
                .statusCode(303);
        Json.get(ta, "/api" + next).statusCode(200).body("mark.comment", equalTo("ab\nc"));
    }

    private String taken(String part) {
        return Json.post(ta, part).statusCode(200).extract().path("pseudonym");
    }

    private void objection(String session, String attempt) {
        String review = "/review/session/" + session;
        Forms.post(lecturer, review, Map.of("opensAt", "2027-02-15T11:00", "closesAt", "2027-02-20T11:00"))
                .statusCode(303);
        String part = "/api/review/" + attempt + "/" + FREE_TEXTS.getFirst();
        String because = "The bias column is what is asked for. ";
        student.request()
                .contentType(ContentType.JSON)
                .body(HostileText.json(Map.of("text", because + ALL)))
                .put(part)
                .then()
                .statusCode(200)
                .body("objections.text", hasItem(because + LINES));
        String form = "/review/" + attempt + "/" + FREE_TEXTS.getLast();
        Forms.post(student, "/review/" + attempt, form, Map.of("text", because + "\u0000x\r\ny"))
                .statusCode(303);
        Json.get(student, "/api/review/" + attempt).body("objections.text", hasItem(because + "x\ny"));
        Json.post(lecturer, "/api" + review + "/close").statusCode(200);
        String id = Json.get(Logins.secondTa(), "/api/objections")
                .extract()
                .jsonPath()
                .getString("find { it.session == '" + session + "' }.objection.id");
        Json.post(
                        Logins.secondTa(),
                        "/api/objections/" + id,
                        HostileText.json(Map.of("decision", "REJECTED", "reason", ALL)))
                .statusCode(200)
                .body("waiting.objection.reason", equalTo(LINES));
    }

    @Test
    void noCallIsAFaultWhateverItsTextsHold() {
        Function<String, String> places = places();
        BodyOf body = new BodyOf();
        List<ApiOperation> all = ApiOperation.all().stream()
                .filter(operation -> operation.hasBody() && operation.isJson())
                .toList();
        assertThat(all).hasSizeGreaterThan(10);
        for (ApiOperation operation : all) {
            String address = places.apply(operation.path());
            for (String text : HostileText.some()) {
                String json = HostileText.json(body.of(operation, text));
                isNoFault(
                        operation + " " + json,
                        who -> who.request()
                                .contentType(ContentType.JSON)
                                .body(json)
                                .request(operation.method(), address));
            }
        }
    }

    @Test
    void noFormIsAFaultWhateverItsTextsHold() {
        Function<String, String> places = places();
        List<FormRoute> all =
                FormRoute.all().stream().filter(FormRoute::takesText).toList();
        assertThat(all).hasSizeGreaterThan(10);
        for (FormRoute form : all) {
            String address = places.apply(form.path());
            for (String text : HostileText.some()) {
                isNoFault(form + " " + HostileText.json(text), who -> form.send(who, address, text));
            }
        }
    }

    /** By whoever may. */
    private void isNoFault(String what, Function<Login, Response> call) {
        for (Login who : List.of(student, ta, lecturer)) {
            int status = call.apply(who).statusCode();
            assertThat(status).as(what).isLessThan(500);
            if (status != 403) {
                return;
            }
        }
    }

    /** Puts things that are there into the places of an address: a running attempt, its session, a candidate. */
    private Function<String, String> places() {
        clock.stopAt(ExamHall.OPENS);
        ExamHall hall = ExamHall.open().seat(student);
        Sat sat = hall.start(student).opened();
        String candidate = candidates(hall.session()).extract().path("items[0].id");
        Map<String, String> known = new HashMap<>(Map.of(
                "session", hall.session(),
                "attempt", sat.id(),
                "candidate", candidate,
                "exam", "mock",
                "bank", "l9-cnn",
                "question", "l9-output-size",
                "part", "b",
                "pseudonym", "none"));
        return path -> {
            known.put(
                    "id",
                    path.contains("/attempts/")
                            ? sat.id()
                            : path.contains("/sessions/") ? hall.session() : "" + UUID.randomUUID());
            return PLACE.matcher(path)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            known.getOrDefault(place.group(1), UUID.randomUUID().toString())));
        };
    }

    private ValidatableResponse candidates(String session) {
        return Json.get(lecturer, "/api/sessions/" + session + "/candidates").statusCode(200);
    }
}
