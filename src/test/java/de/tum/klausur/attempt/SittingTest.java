package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.ExamHall.GRACE;
import static de.tum.klausur.attempt.Sat.CHOICES;
import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.WORDS;
import static de.tum.klausur.attempt.Sat.ticked;
import static de.tum.klausur.attempt.Sat.typed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class SittingTest {

    private final Login student = Logins.student("si22ter");
    private final Login other = Logins.student("ot33her");

    @Inject
    TestClock clock;

    @Inject
    AttemptRecords records;

    @Inject
    ClosingOverdueAttempts closing;

    @Inject
    EntityManager database;

    private ExamHall hall;

    @BeforeEach
    void openTheHall() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student);
    }

    @Test
    void startIsRefusedOutsideTheWindow() {
        clock.advance(Duration.ofSeconds(-1));
        student.request().accept("text/html").get(hall.startPage()).then().body(not(containsString("<form")));
        clock.advance(Duration.ofMinutes(15).plusSeconds(2));
        student.request().accept("text/html").get(hall.startPage()).then().body(not(containsString("<form")));
    }

    @Test
    void pressingStartTwiceChangesNothing() {
        Sat first = hall.start(student);
        String deadline = first.standing().extract().path("deadline");
        clock.advance(Duration.ofMinutes(3));
        String location =
                student.request().accept("text/html").get(hall.startPage()).asString();
        assertThat(location).contains("/attempts/" + first.id());
        first.standing().body("deadline", equalTo(deadline));
    }

    @Test
    void handInNeedsTheRevisionsThatStandAndIsDoneOnce() {
        Sat sat = hall.start(student).opened();
        sat.save(typed(NUMBER, 0, "1216"));
        sat.handIn(Map.of()).statusCode(409).body("code", equalTo("revisions-differ"));
        sat.standing().body("state", equalTo("RUNNING"));
        String receipt = sat.handIn(Map.of(NUMBER, 1)).statusCode(200).extract().path("headHash");
        sat.handIn(Map.of()).statusCode(200).body("headHash", equalTo(receipt)).body("state", equalTo("HANDED_IN"));
        sat.save(typed(NUMBER, 1, "1")).statusCode(409).body("code", equalTo("attempt-ended"));
        student.request()
                .accept("text/html")
                .get("/attempts/" + sat.id())
                .then()
                .statusCode(200)
                .body(containsString(receipt));
    }

    @Test
    void whoIsNotItsStudentNeverSeesAnAttempt() {
        Sat sat = hall.seat(other).start(student).opened();
        sat.save(typed(WORDS, 0, "mine alone"));
        Sat foreign = sat.asked(other);
        foreign.state().statusCode(404).contentType("application/problem+json");
        foreign.standing().statusCode(404);
        foreign.takeOver().statusCode(404);
        foreign.save(typed(WORDS, 1, "yours")).statusCode(404);
        foreign.handIn(Map.of(WORDS, 1)).statusCode(404);
        other.request().get("/api/attempts/" + sat.id() + "/events").then().statusCode(404);
        other.request().accept("text/html").get("/attempts/" + sat.id()).then().statusCode(404);
        Logins.student("no44seat")
                .request()
                .accept("text/html")
                .get(hall.startPage())
                .then()
                .statusCode(404);
        sat.state().body("answers.'" + WORDS + "'.response.typed", equalTo("mine alone"));
    }

    @Test
    void wrongRoleAndExpiredTokenGetAClearAnswer() {
        Sat sat = hall.start(student);
        sat.asked(Logins.lecturer()).state().statusCode(403);
        given().auth()
                .oauth2(student.expiredToken())
                .get("/api/attempts/" + sat.id())
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void moreMinutesMoveTheDeadlineOfARunningAttempt() {
        Sat sat = hall.start(student).opened();
        clock.advance(Duration.ofMinutes(ExamHall.MINUTES).plus(GRACE).plusSeconds(1));
        sat.save(typed(NUMBER, 0, "late")).statusCode(409);
        hall.extraMinutes(10);
        sat.save(typed(NUMBER, 0, "in time")).statusCode(200).body("deadline", equalTo("2027-02-15T09:41:00Z"));
        hall.extraMinutes(0);
        sat.standing().body("deadline", equalTo("2027-02-15T09:41:00Z"));
    }

    @Test
    void minutesGivenBeforeTheStartCount() {
        hall.extraMinutes(10);
        hall.start(student).standing().body("deadline", equalTo("2027-02-15T09:41:00Z"));
    }

    @Test
    void sweepsAtTheSameTimeCloseOnce() throws Exception {
        Sat sat = hall.start(student).opened();
        sat.save(typed(NUMBER, 0, "1216"));
        clock.advance(Duration.ofMinutes(ExamHall.MINUTES)
                .plus(GRACE)
                .plus(ClosingOverdueAttempts.WRITTEN_WITHIN)
                .plusSeconds(1));
        together(8, () -> closing.sweep());
        Attempt attempt = attempt(sat);
        assertThat(attempt.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(attempt.head().length()).isEqualTo(4);
        assertThat(holds(sat)).isTrue();
        sat.handIn(Map.of(NUMBER, 1)).statusCode(409).body("code", equalTo("attempt-ended"));
    }

    @Test
    void fiftySavesOfOnePartMakeOneLineage() throws Exception {
        Sat sat = hall.start(student).opened();
        together(50, () -> {
            int text = (int) Thread.currentThread().threadId();
            sat.save(typed(NUMBER, 0, Integer.toString(text))).statusCode(200);
        });
        sat.state().body("answers.'" + NUMBER + "'.revision", equalTo(1)).body("entries", equalTo(3));
        assertThat(holds(sat)).isTrue();
    }

    @Test
    void journalCannotBeChanged() {
        Sat sat = hall.start(student).opened();
        sat.saveAll(List.of(typed(NUMBER, 0, "äöü ∑ \ud83d\ude80\n"), ticked(CHOICES, 0, 2)));
        assertThat(holds(sat)).isTrue();
        for (String statement :
                List.of("update journal_entry set at = now()", "delete from journal_entry", "truncate journal_entry")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
    }

    private boolean holds(Sat sat) {
        Attempt attempt = attempt(sat);
        return QuarkusTransaction.requiringNew()
                .call(() -> JournalChain.holds(attempt.id(), records.journal(attempt.id()), attempt.head()));
    }

    private Attempt attempt(Sat sat) {
        return QuarkusTransaction.requiringNew()
                .call(() -> records.find(UUID.fromString(sat.id())).orElseThrow());
    }

    private static void together(int threads, Runnable act) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> pool.submit(act))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
