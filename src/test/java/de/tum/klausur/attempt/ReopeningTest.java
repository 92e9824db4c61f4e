package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.ExamHall.GRACE;
import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.WORDS;
import static de.tum.klausur.attempt.Sat.typed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.attempt.model.ReceiptFinding;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.review.MarkedExam;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lecturer lets a student go on after the end. */
@QuarkusTest
@Tag("http")
class ReopeningTest {

    private static final Pattern ATTEMPT = Pattern.compile("/candidates/([0-9a-f-]{36})/attempt");
    private static final PartRef NUMBER_PART = PartRef.parse(NUMBER).orElseThrow();

    private final Login student = Logins.student("re33ope");

    @Inject
    TestClock clock;

    @Inject
    ClosingOverdueAttempts closing;

    @Inject
    MarkingNow marking;

    @Inject
    Marks marks;

    @Inject
    RecordsNow records;

    private ExamHall hall;
    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student);
        sat = hall.start(student).opened();
        sat.save(typed(NUMBER, 0, "12")).statusCode(200);
        sat.save(typed(WORDS, 0, "so far")).statusCode(200);
        clock.advance(Duration.ofMinutes(21));
    }

    @Test
    void whatWasLeftAtTheHandInIsGivenBack() {
        handIn(1);
        clock.advance(Duration.ofHours(1));
        page().body(containsString("Left when it ended: 10 min"));
        reopen("", "Pressed the wrong button.").statusCode(303);
        sat.standing()
                .body("state", equalTo("RUNNING"))
                .body("deadline", equalTo(clock.instant().plusSeconds(600).toString()));
        student.request()
                .accept(ContentType.HTML)
                .get("/attempts/" + sat.id())
                .then()
                .body(containsString("data-deadline"));
        Sat again = sat.inAnotherTab().opened();
        again.save(typed(NUMBER, 1, "1216")).statusCode(200);
        again.handIn(Map.of(NUMBER, 2, WORDS, 1)).statusCode(200).body("state", equalTo("HANDED_IN"));
        assertThat(records.holds(UUID.fromString(sat.id()))).isTrue();
        student.request()
                .accept(ContentType.HTML)
                .get("/notices")
                .then()
                .body(containsString("You can go on"), containsString("Pressed the wrong button."));
        Json.get(Logins.lecturer(), "/api/audit?session=" + hall.session())
                .body(containsString("attempt.reopen"), containsString("Pressed the wrong button."));
    }

    @Test
    void whoseTimeWasOverNeedsMinutes() {
        close();
        reopen("", "Fire alarm").statusCode(422).body(containsString("No time was left"));
        reopen("abc", "Fire alarm").statusCode(422).body(containsString("Give whole minutes"));
        reopen("601", "Fire alarm").statusCode(422);
        reopen("7", "  ").statusCode(422).body(containsString("Give a reason"));
        reopen("7", "Fire alarm").statusCode(303);
        sat.standing().body("deadline", equalTo(clock.instant().plusSeconds(420).toString()));
        reopen("7", "Fire alarm").statusCode(409).body(containsString("has not ended"));
        clock.advance(Duration.ofMinutes(7)
                .plus(GRACE)
                .plus(ClosingOverdueAttempts.WRITTEN_WITHIN)
                .plusSeconds(1));
        closing.sweep();
        sat.standing().body("state", equalTo("CLOSED"));
    }

    @Test
    void marksFollowTheAnswersThatStandInTheEnd() {
        handIn(1);
        marking.sweep();
        new AfterExam(hall.session()).mark(WORDS, Set.of());
        long before = marks.unmarkedParts(UUID.fromString(hall.session()));
        reopen("5", "Fire alarm").statusCode(303);
        marking.sweep();
        Sat again = sat.inAnotherTab().opened();
        again.save(typed(NUMBER, 1, "1216")).statusCode(200);
        again.handIn(Map.of(NUMBER, 2, WORDS, 1)).statusCode(200);
        assertThat(credits()).isEqualTo("0.0");
        marking.sweep();
        assertThat(credits()).isEqualTo("1.0");
        assertThat(marks.unmarkedParts(UUID.fromString(hall.session()))).isEqualTo(before);
        int history = marks.history(UUID.fromString(sat.id()), NUMBER_PART).size();
        marking.sweep();
        assertThat(marks.history(UUID.fromString(sat.id()), NUMBER_PART)).hasSize(history);
    }

    @Test
    void theReceiptOfBeforeStillHolds() {
        handIn(1);
        String receipt = file("receipt.json");
        reopen("5", "Fire alarm").statusCode(303);
        Sat again = sat.inAnotherTab().opened();
        again.save(typed(NUMBER, 1, "1216")).statusCode(200);
        again.handIn(Map.of(NUMBER, 2, WORDS, 1)).statusCode(200);
        ReceiptVerifier verifier = ReceiptVerifier.knowing(
                given().get("/.well-known/klausur-receipt-keys.json").asString());
        String journal = file("journal.json");
        List<ReceiptFinding> old = verifier.verify(receipt, Optional.of(journal));
        assertThat(old)
                .contains(new ReceiptFinding.JournalGoesOn(5, 4), new ReceiptFinding.ResponsesHold(2))
                .noneMatch(ReceiptFinding.Problem.class::isInstance);
        assertThat(verifier.verify(file("receipt.json"), Optional.of(journal)))
                .contains(new ReceiptFinding.JournalHolds(9), new ReceiptFinding.ResponsesHold(2));
        assertThat(verifier.verify(receipt, Optional.of(journal.replaceFirst("\"12\"", "\"13\""))))
                .contains(new ReceiptFinding.EntryChanged(3));
    }

    @Test
    void nothingIsReopenedOrAdmittedOnceResultsAreOut() {
        Login marked = Logins.student("re44mar");
        MarkedExam exam = new MarkedExam(clock, marked);
        String session = "/sessions/" + exam.session();
        Matcher candidate = ATTEMPT.matcher(Logins.lecturer().page(session));
        assertThat(candidate.find()).isTrue();
        String attempt = session + "/candidates/" + candidate.group(1) + "/attempt";
        Forms.post(Logins.lecturer(), attempt, Map.of("minutes", "5", "reason", "Fire alarm"))
                .statusCode(409)
                .body(containsString("The results are out"));
        Sat over = new Sat(marked, exam.attempt());
        Device.away(over, ExamHall.OPENS)
                .typed(NUMBER, 0, "1216", ExamHall.OPENS)
                .sends()
                .statusCode(202);
        Forms.post(
                        Logins.lecturer(),
                        session,
                        session + "/late",
                        Map.of("act", "refuse", "seconds", "0", "seen", "0-1", "reason", "x"))
                .statusCode(409)
                .body(containsString("The results are out"));
        over.standing().body("state", equalTo("HANDED_IN"));
    }

    @Test
    void onlyLecturersReopen() {
        handIn(1);
        String path = "/sessions/" + hall.session() + "/candidates/" + candidate() + "/attempt";
        for (Login nobody : List.of(Logins.ta(), student)) {
            nobody.request().accept(ContentType.HTML).get(path).then().statusCode(403);
        }
        ExamHall elsewhere = ExamHall.open();
        Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/sessions/" + elsewhere.session() + "/candidates/" + candidate() + "/attempt")
                .then()
                .statusCode(404);
    }

    private void handIn(int revision) {
        sat.handIn(Map.of(NUMBER, revision, WORDS, 1)).statusCode(200);
    }

    private void close() {
        clock.advance(Duration.ofMinutes(10)
                .plus(GRACE)
                .plus(ClosingOverdueAttempts.WRITTEN_WITHIN)
                .plusSeconds(1));
        closing.sweep();
        sat.standing().body("state", equalTo("CLOSED"));
    }

    private String credits() {
        return Optional.ofNullable(marks.current(UUID.fromString(sat.id())).get(NUMBER_PART))
                .orElseThrow()
                .credits()
                .toString();
    }

    private String file(String name) {
        return student.request()
                .get("/attempts/" + sat.id() + "/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse reopen(String minutes, String reason) {
        return Forms.post(
                Logins.lecturer(),
                "/sessions/" + hall.session(),
                "/sessions/" + hall.session() + "/candidates/" + candidate() + "/attempt",
                Map.of("minutes", minutes, "reason", reason));
    }

    private ValidatableResponse page() {
        return Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/sessions/" + hall.session() + "/candidates/" + candidate() + "/attempt")
                .then()
                .statusCode(200);
    }

    private String candidate() {
        Matcher found = ATTEMPT.matcher(Logins.lecturer().page("/sessions/" + hall.session()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
