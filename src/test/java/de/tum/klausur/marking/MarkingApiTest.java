package de.tum.klausur.marking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One attempt with a free text and a number that can't be read. */
@QuarkusTest
@Tag("http")
class MarkingApiTest {

    private final Login student = Logins.student("ge72jsn");
    private final Login ta = Logins.ta();
    private final Login secondTa = Logins.secondTa();

    @Inject
    TestClock clock;

    private String attempt = "";
    private String session = "";
    private String text = "";
    private String number = "";

    @BeforeEach
    void oneAttemptThatWaitsForMarkers() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(1)));
        ExamHall hall = ExamHall.open().seat(student);
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        Sat sat = hall.start(student).opened();
        sat.saveAll(List.of(
                        Sat.typed(Sat.WORDS, 0, "The bias is one more column."),
                        Sat.typed(Sat.NUMBER, 0, "a hundred or so")))
                .statusCode(200);
        sat.handIn(Map.of(Sat.WORDS, 1, Sat.NUMBER, 1)).statusCode(200);
        attempt = sat.id();
        session = hall.session();
        String work = "/api/marking/" + session;
        text = work + "/" + Sat.WORDS;
        number = work + "/" + Sat.NUMBER;
        Waiting.until(() -> Json.get(ta, work)
                .extract()
                .jsonPath()
                .getList("parts.part")
                .containsAll(List.of(Sat.WORDS, Sat.NUMBER)));
    }

    @Test
    void unknownRubricItemsAreTold() {
        String answer = text + "/" + next(text);
        Json.post(ta, answer, Map.of("items", List.of("none-such")))
                .statusCode(422)
                .body("problems.field", contains("items"));
        Json.post(ta, answer, "{\"items\": [null]}").statusCode(422).body("problems.field", contains("items[0]"));
        Json.post(ta, answer, Map.of("items", "all")).statusCode(422).body("problems.field", contains("items"));
        Json.post(ta, answer, Map.of("items", List.of(), "comment", "x".repeat(2001)))
                .statusCode(422)
                .body("problems.field", contains("comment"));
        Json.get(ta, answer).statusCode(200).body("mark", is((Object) null), "taking", equalTo("OWN"));
    }

    @Test
    void creditsByValueNeedHalvesAndAReason() {
        String answer = number + "/" + next(number);
        Json.post(ta, answer, Map.of("credits", "0.75"))
                .statusCode(422)
                .body("problems.field", contains("credits", "comment"));
        Json.post(ta, answer, Map.of("credits", "99", "comment", "Too much."))
                .statusCode(422)
                .body("problems.field", contains("credits"));
        Json.post(ta, answer, Map.of("credits", "0.5", "comment", "Near."))
                .statusCode(200)
                .body("mark.credits", equalTo("0.5"), "mark.comment", equalTo("Near."));
    }

    @Test
    void whatDoesNotFitAPartWithARubricIsTold() {
        String answer = text + "/" + next(text);
        String item = Json.get(ta, answer).extract().path("items[0].id");
        Json.post(ta, answer, Map.of("credits", "1.0", "comment", "x"))
                .statusCode(422)
                .body("problems.field", contains("credits", "items"));
        Json.post(ta, answer, Map.of("items", List.of(item), "credits", "1.0"))
                .statusCode(422)
                .body("problems.field", contains("credits"))
                .body("problems.text", contains(containsString("by its rubric")));
        for (String empty : List.of("{}", "{\"comment\": \"Good.\"}", "{\"items\": null, \"credits\": null}")) {
            Json.post(ta, answer, empty).statusCode(422).body("problems.field", contains("items"));
        }
        Json.get(ta, answer).statusCode(200).body("mark", is((Object) null));
        Json.post(ta, answer, Map.of("items", List.of())).statusCode(200).body("mark.credits", equalTo("0.0"));
    }

    @Test
    void whatDoesNotFitAPartWithoutARubricIsTold() {
        String answer = number + "/" + next(number);
        for (List<String> items : List.of(List.<String>of(), List.of("bias"))) {
            Json.post(ta, answer, Map.of("items", items, "credits", "0.5", "comment", "Near."))
                    .statusCode(422)
                    .body("problems.field", contains("items"))
                    .body("problems.text", contains(containsString("no rubric")));
        }
        Json.post(ta, answer, "{}").statusCode(422).body("problems.field", contains("credits", "comment"));
        Json.get(ta, answer).statusCode(200).body("mark", is((Object) null));
    }

    @Test
    void savingAPageWithNothingTickedAsksWhetherNothingApplies() {
        String answer = "/marking/" + session + "/" + Sat.WORDS + "/" + next(text);
        Forms.post(ta, answer, Map.of("comment", "Too short."))
                .statusCode(422)
                .body(containsString("No item is ticked, which earns 0 credits."))
                .body(containsString("name=\"none\""), containsString("Too short."));
        Json.get(ta, "/api" + answer).body("mark", is((Object) null));
        Forms.post(ta, answer, Map.of("none", "true", "comment", "")).statusCode(303);
        Json.get(ta, "/api" + answer).body("mark.credits", equalTo("0.0"));
        ta.request()
                .accept("text/html")
                .get(answer)
                .then()
                .body(containsString("name=\"none\" value=\"true\" checked"));
        String item = Json.get(ta, "/api" + answer).extract().path("items[0].id");
        Forms.post(ta, answer, Map.of("items", item, "none", "true")).statusCode(422);
    }

    @Test
    void whatAnotherMarkerHasIsRefused() {
        String answer = text + "/" + next(text);
        Json.post(secondTa, answer, Map.of("items", List.of())).statusCode(409).body("code", equalTo("answer-held"));
        Json.post(secondTa, text).statusCode(204);
    }

    @Test
    void addressesThatLeadNowhereAreTold() {
        Json.get(ta, text + "/K-0000").statusCode(404);
        Json.post(ta, text + "/K-0000/take").statusCode(404);
        Json.post(ta, text + "/K-0000", Map.of("items", List.of())).statusCode(404);
        Json.post(ta, "/api/marking/" + session + "/none/a").statusCode(404);
        Json.get(ta, "/api/marking/" + session + "/none/a").statusCode(404);
        Json.get(ta, "/api/marking/" + session + "/NONE/1").statusCode(404);
        Json.get(ta, "/api/marking/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void automaticMarksComeWithTheirTraceAndWithoutTheName() {
        String candidates = "/api/marking/" + session + "/candidates/";
        Json.get(ta, candidates + next(text))
                .statusCode(200)
                .body("part", not(hasItem(Sat.WORDS)))
                .body("origin", everyItem(equalTo("AUTOMATIC")))
                .body("find { it.part == '" + Sat.SHAPE + "' }.credits", equalTo("0.0"))
                .body("find { it.part == '" + Sat.SHAPE + "' }.trace.text", contains("Left blank."))
                .body(not(containsString(attempt)), not(containsString(student.familyName())));
        Json.get(ta, candidates + "K-0000").statusCode(404);
    }

    @Test
    void reviewAndObjectionsAreNotThereBeforeTheRelease() {
        Json.get(student, "/api/review/" + attempt).statusCode(404);
        Json.put(student, "/api/review/" + attempt + "/" + Sat.WORDS, Map.of("text", "I object to this mark."))
                .statusCode(404);
        Json.post(student, "/api/review/" + attempt + "/" + Sat.WORDS + "/withdraw")
                .statusCode(404);
    }

    @Test
    void markersLearnNothingOfTheStudent() {
        for (String path : List.of("/api/marking/" + session, text, text + "/" + next(text))) {
            Json.get(ta, path)
                    .statusCode(200)
                    .body(not(containsString(attempt)))
                    .body(not(containsString(student.login())))
                    .body(not(containsString(student.familyName())))
                    .body(not(containsString(student.matriculationNumber().orElseThrow())));
        }
    }

    private String next(String part) {
        return Json.post(ta, part).statusCode(200).extract().path("pseudonym");
    }
}
