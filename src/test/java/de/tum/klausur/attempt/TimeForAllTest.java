package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class TimeForAllTest {

    private static final Instant END = ExamHall.OPENS.plus(Duration.ofMinutes(ExamHall.MINUTES));

    private final Login student = Logins.student("ti11all");
    private final Login other = Logins.student("ti12all");
    private final Login late = Logins.student("ti13all");

    @Inject
    TestClock clock;

    @Inject
    GrantingTime granting;

    @Inject
    ClosingOverdueAttempts closing;

    private ExamHall hall;
    private Sat sat;
    private Sat handedIn;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student).seat(other).seat(late);
        sat = hall.start(student).opened();
        handedIn = hall.start(other).opened();
        handedIn.handIn(Map.of()).statusCode(200);
    }

    @Test
    void whoSitsGetsItOnceAndNobodyElse() {
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        give(10, 0).statusCode(200).body("minutes", equalTo(10));
        clock.stopAt(ExamHall.OPENS.plusSeconds(120));
        Sat lateOne = hall.start(late).opened();
        for (int i = 0; i < 3; i++) {
            granting.sweep();
        }
        isDueAt(sat, END.plusSeconds(600));
        isDueAt(handedIn, END);
        isDueAt(lateOne, END.plusSeconds(120));
        list().body("$", hasSize(1)).body("[0].doneAt", notNullValue());
    }

    @Test
    void severalNodesGiveItOnce() throws InterruptedException {
        give(10, 0).statusCode(200);
        List<Thread> nodes = IntStream.range(0, 6)
                .mapToObj(i -> Thread.ofVirtual().start(granting::sweep))
                .toList();
        for (Thread node : nodes) {
            node.join();
        }
        granting.sweep();
        isDueAt(sat, END.plusSeconds(600));
    }

    @Test
    void aClickTwiceGivesItOnceAndMoreCanBeGiven() {
        give(10, 0).statusCode(200);
        give(10, 0).statusCode(409).body("code", equalTo("time-given"));
        give(5, 1).statusCode(200);
        granting.sweep();
        isDueAt(sat, END.plusSeconds(900));
    }

    @Test
    void minutesOfOnesOwnComeOnTop() {
        hall = ExamHall.open().seat(student);
        Sat alone = hall.start(student).opened();
        give(10, 0).statusCode(200);
        granting.sweep();
        hall.extraMinutes(7);
        isDueAt(alone, END.plusSeconds(600 + 420));
    }

    @Test
    void answersCountUntilTheNewEndAndTheAttemptClosesThen() {
        give(10, 0).statusCode(200);
        granting.sweep();
        clock.stopAt(END.plusSeconds(599));
        closing.sweep();
        sat.save(Sat.typed("l9-output-size/b", 0, "12")).statusCode(200);
        clock.stopAt(END.plusSeconds(600).plus(ExamHall.GRACE).plusSeconds(10));
        closing.sweep();
        sat.standing().body("state", not(equalTo("RUNNING")));
    }

    @Test
    void whatCantBeReadGivesNothing() {
        for (int minutes : new int[] {0, -1, 601}) {
            give(minutes, 0).statusCode(422).body("problems[0].field", equalTo("minutes"));
        }
        Json.post(Logins.lecturer(), path(), Map.of("minutes", 5, "reason", " ", "seen", 0))
                .statusCode(422);
        list().body("$", empty());
    }

    @Test
    void whereNobodySitsNobodyIsGivenTime() {
        sat.handIn(Map.of()).statusCode(200);
        give(10, 0).statusCode(409).body("code", equalTo("nobody-sits"));
    }

    @Test
    void onlyLecturersGiveTimeAndTheTrailSaysWhy() {
        for (Login below : new Login[] {Logins.ta(), student}) {
            Json.post(below, path(), Map.of("minutes", 5, "reason", "Fire", "seen", 0))
                    .statusCode(403);
        }
        give(10, 0).statusCode(200);
        Json.get(Logins.lecturer(), "/api/audit?session=" + hall.session())
                .body(containsString("session.time-for-all"), containsString("Fire alarm"));
    }

    @Test
    void thePageShowsWhomItConcernsBeforeItIsGiven() {
        String page = "/sessions/" + hall.session() + "/time";
        Forms.post(Logins.lecturer(), page, page, Map.of("minutes", "10", "reason", "Fire alarm", "seen", "0"))
                .statusCode(200)
                .body(
                        containsString("1 student is sitting the exam now."),
                        containsString("Give 10 minutes to 1 student"));
        list().body("$", empty());
        Forms.post(
                        Logins.lecturer(),
                        page,
                        page,
                        Map.of("act", "give", "minutes", "10", "reason", "Fire alarm", "seen", "0"))
                .statusCode(303);
        granting.sweep();
        granting.sweep();
        assertThat(Logins.lecturer().page(page + "?done=10"))
                .contains("Everyone sitting the exam gets 10 more minutes.", "Fire alarm", "everyone has it");
        Forms.post(Logins.lecturer(), page, page, Map.of("minutes", "ten", "reason", "", "seen", "1"))
                .statusCode(422)
                .body(containsString("Give whole minutes from 1 to 600."));
    }

    private ValidatableResponse give(int minutes, int seen) {
        return Json.post(Logins.lecturer(), path(), Map.of("minutes", minutes, "reason", "Fire alarm", "seen", seen));
    }

    private ValidatableResponse list() {
        return Logins.lecturer().request().get(path()).then().statusCode(200);
    }

    private String path() {
        return "/api/sessions/" + hall.session() + "/time";
    }

    private static void isDueAt(Sat sat, Instant deadline) {
        sat.standing().body("deadline", equalTo(deadline.toString()));
    }
}
