package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Sat.CHOICES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "None of these": an answer of its own, and not what an untouched multiple choice says. */
@QuarkusTest
@Tag("http")
class NoneOfTheseTest {

    /** No option of it is right. */
    private static final String NONE_RIGHT = "l2-patient-split/a";

    private final Login student = Logins.student("no01ne");

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Inject
    ClosingOverdueAttempts closing;

    @Inject
    MarkingNow marking;

    private ExamHall hall;

    @BeforeEach
    void seat() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student);
    }

    @Test
    void itIsSavedShownAndMarkedAsAnAnswerOfItsOwn() {
        Sat sat = hall.start(student).opened();
        sat.save(none(NONE_RIGHT, 0)).statusCode(200).body("changes.outcome", contains("SAVED"));
        sat.save(none(CHOICES, 0)).statusCode(200);
        sat.save(none(NONE_RIGHT, 1)).body("changes.outcome", contains("UNCHANGED"));
        sat.state()
                .body("answers.'" + NONE_RIGHT + "'.response", equalTo(Map.of("none", true)))
                .body("answers.'" + CHOICES + "'.response", equalTo(Map.of("none", true)));
        end();
        marks().body(part(NONE_RIGHT, "credits"), equalTo("2.0"))
                .body(part(NONE_RIGHT, "trace.text"), contains("“None of these” is right."))
                .body(part(CHOICES, "credits"), equalTo("0.0"))
                .body(part(CHOICES, "trace.text.last()"), equalTo("“None of these” is wrong. Right options: 3 of 5."));
        page("/attempts/" + sat.id()).body(containsString("value=\"none\" data-none checked disabled"));
    }

    @Test
    void whoAnswersOnlyByItIsNotBlank() {
        hall.start(student).opened().save(none(CHOICES, 0)).statusCode(200);
        end();
        Json.get(Logins.lecturer(), "/api/results/" + hall.session()).body("absent", equalTo(0));
    }

    @Test
    void itIsRefusedWhereThereAreNoSeveralOptions() {
        Sat sat = hall.start(student).opened();
        sat.save(none(Sat.NUMBER, 0)).statusCode(422);
        sat.save(Map.of("part", CHOICES, "base", 0, "response", Map.of("none", false)))
                .statusCode(422)
                .body("problems.field", contains("changes[0].response"));
    }

    @Test
    void untouchedChoicesEarnNothingAndTheStartPageSaysSo() {
        page(hall.startPage()).body(containsString("A part that you leave blank earns nothing."));
        Json.get(student, "/api/attempts/session/" + hall.session()).body("blankIsNone", equalTo(false));
        Sat sat = hall.start(student).opened();
        sat.save(Sat.ticked(CHOICES, 0, 1)).statusCode(200);
        sat.save(Sat.ticked(NONE_RIGHT, 0, 1)).statusCode(200);
        sat.save(Sat.ticked(NONE_RIGHT, 1)).statusCode(200);
        end();
        marks().body(part(NONE_RIGHT, "credits"), equalTo("0.0"))
                .body(part(NONE_RIGHT, "trace.text"), contains("Left blank."));
    }

    /** What the migration notes of sessions in which there was no "None of these" to tick. */
    @Test
    void sessionsBegunBeforeKeepTheRuleThatTheirStudentsWereTold() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update exam_session set blank_is_none = true where id = :id")
                        .setParameter("id", UUID.fromString(hall.session()))
                        .executeUpdate());
        page(hall.startPage())
                .body(containsString("counts as “None of these”"))
                .body(not(containsString("A part that you leave blank earns nothing.")));
        hall.start(student).opened().save(Sat.ticked(CHOICES, 0, 1)).statusCode(200);
        end();
        marks().body(part(NONE_RIGHT, "credits"), equalTo("2.0"))
                .body(
                        part(NONE_RIGHT, "trace.text"),
                        contains(
                                "Left blank, which counts as “None of these” in this exam.",
                                "“None of these” is right."));
    }

    private static Map<String, Object> none(String part, int base) {
        return Map.of("part", part, "base", base, "response", Map.of("none", true));
    }

    private void end() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        closing.sweep();
        marking.sweep();
    }

    private ValidatableResponse marks() {
        String pseudonym = Json.get(Logins.lecturer(), "/api/sessions/" + hall.session() + "/candidates")
                .statusCode(200)
                .extract()
                .path("items[0].pseudonym");
        return Json.get(Logins.ta(), "/api/marking/" + hall.session() + "/candidates/" + pseudonym)
                .statusCode(200);
    }

    private static String part(String ref, String below) {
        return "find { it.part == '" + ref + "' }." + below;
    }

    private ValidatableResponse page(String path) {
        return student.request().accept("text/html").get(path).then().statusCode(200);
    }
}
