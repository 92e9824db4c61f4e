package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.ExamHall.GRACE;
import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.SHAPE;
import static de.tum.klausur.attempt.Sat.WORDS;
import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes after the end: kept as it came, decided by a lecturer, and told to the student. */
@QuarkusTest
@Tag("http")
class LateTest {

    private static final Instant END = ExamHall.OPENS.plus(Duration.ofMinutes(ExamHall.MINUTES));
    private static final Instant LOST = END.minusSeconds(120);
    private static final Instant IN_TIME = END.minusSeconds(20);
    private static final PartRef NUMBER_PART = PartRef.parse(NUMBER).orElseThrow();
    private static final Pattern ENTRY = Pattern.compile("/late/([0-9a-f-]{36})");

    private final Login student = Logins.student("la22ate");
    private final Login other = Logins.student("la33oth");

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

    @Inject
    EntityManager database;

    private ExamHall hall;
    private Sat sat;

    /** The network is lost two minutes before the end. */
    @BeforeEach
    void anOutageAcrossTheEnd() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student);
        sat = hall.start(student).opened();
        clock.stopAt(LOST);
        sat.save(typed(NUMBER, 0, "12")).statusCode(200);
        clock.stopAt(END.plus(GRACE).plusSeconds(120));
    }

    @Test
    void whatComesAfterTheEndIsKeptAndCountsForNothing() {
        end();
        sat.save(typed(NUMBER, 1, "1216")).statusCode(409).body("code", equalTo("attempt-ended"));
        device().sends().statusCode(202).body("kept", equalTo(2));
        device().sends().statusCode(202).body("kept", equalTo(2));
        assertThat(kept()).isEqualTo(2);
        sat.state()
                .body("answers.'" + NUMBER + "'.response.typed", equalTo("12"))
                .body("answers", not(hasKey(SHAPE)));
        studentsPage().body(containsString("What reached us after the end"), containsString("1216"));
    }

    @Test
    void whatWasKeptCantBeChangedEvenInTheDatabase() {
        end();
        device().sends().statusCode(202);
        for (String statement : List.of(
                "update late_entry set typed_at = ended_at",
                "update late_entry set response = '{\"typed\": \"right\"}'",
                "delete from late_entry",
                "truncate late_entry")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("late_entry");
        }
    }

    @Test
    void whileTheAttemptRunsItIsSavedAsUsual() {
        clock.stopAt(END.plusSeconds(5));
        device().sends().statusCode(409).body("code", equalTo("attempt-running"));
        sat.save(typed(NUMBER, 1, "1216")).statusCode(200);
        sat.handIn(Map.of(NUMBER, 2)).statusCode(200).body("state", equalTo("CLOSED"));
        sat.save(typed(NUMBER, 2, "1")).statusCode(409);
        device().sends().statusCode(202);
    }

    @Test
    void nobodyElseHandsAnythingOver() {
        end();
        hall.seat(other);
        device().sends(sat.asked(other)).statusCode(404);
        device().sends(sat.asked(Logins.ta())).statusCode(403);
        assertThat(kept()).isZero();
    }

    @Test
    void whatNoPageOfOursSendsIsRefusedWhole() {
        end();
        refused(device().changed(1, "part", "nothing/a"), "entries[1]");
        refused(device().changed(1, "part", "no part"), "entries[1].part");
        refused(device().changed(0, "response", Map.of("ticked", List.of(1))), "entries[0]");
        refused(device().changed(0, "response", Map.of()), "entries[0].response");
        refused(device().changed(0, "typedAt", "yesterday"), "entries[0].typedAt");
        refused(device().changed(0, "typedAt", "-200000-01-01T00:00:00Z"), "entries[0].typedAt");
        device().changed(0, "hash", "ABC").sends().statusCode(422);
        device().changed(0, "base", -1).sends().statusCode(422);
        Device many = Device.away(sat, LOST);
        IntStream.range(0, 201).forEach(i -> many.typed(NUMBER, 1, "" + i, IN_TIME));
        many.sends().statusCode(422);
        assertThat(kept()).isZero();
        Device.away(sat, LOST).sends().statusCode(202).body("kept", equalTo(0));
    }

    @Test
    void thousandEntriesAreKeptAndNoMore() {
        end();
        for (int batch = 0; batch < 5; batch++) {
            Device all = Device.away(sat, LOST);
            for (int i = 0; i < 200; i++) {
                all.typed(NUMBER, 1, batch + "." + i, IN_TIME);
            }
            all.sends().statusCode(202).body("kept", equalTo(200));
        }
        device().sends().statusCode(409).body("code", equalTo("too-many-late"));
        assertThat(kept()).isEqualTo(KeepingLate.MOST);
    }

    @Test
    void aLecturerIsShownWhomARuleConcernsBeforeItIsDone() {
        end();
        twoInTimeAndOneAfterTheEnd();
        page("/late?seconds=60")
                .body(containsString("at least 60 s: 2 answers of 1 student. Not so: 1."))
                .body(containsString("typed after the end"));
        page("/late?seconds=600").body(containsString("at least 600 s: 0 answers of 0 students. Not so: 3."));
        page("").body(containsString("3 answers after the end"));
        decide("admit", 60, "2-1", "").statusCode(422).body(containsString("Give a reason"));
        decide("admit", 60, "7-1", "Fire alarm").statusCode(409).body(containsString("others than you were shown"));
        sat.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("12"));
    }

    @Test
    void whatIsAdmittedByARuleCountsAndEverybodyIsTold() {
        end();
        twoInTimeAndOneAfterTheEnd();
        decide("admit", 60, "2-1", "The network of hall 1 was down.").statusCode(303);
        sat.state()
                .body("answers.'" + NUMBER + "'.response.typed", equalTo("1216"))
                .body("answers.'" + NUMBER + "'.revision", equalTo(2))
                .body("answers.'" + SHAPE + "'.response.typed", equalTo("B x 16 x 32 x 32"));
        assertThat(records.holds(UUID.fromString(sat.id()))).isTrue();
        assertThat(records.journal(UUID.fromString(sat.id())).getLast().what())
                .isInstanceOf(JournalEvent.Admitted.class);
        decide("refuse", 60, "0-1", "Typed too late.").statusCode(303);
        studentsPage().body(containsString("admitted"), containsString("refused"), containsString("Typed too late."));
        notices().body(containsString("were admitted and count"), containsString("The network of hall 1 was down."));
        page("/late").body(not(containsString("wait for a decision")));
        Json.get(Logins.lecturer(), "/api/audit?session=" + hall.session())
                .body(containsString("attempt.late-admit"))
                .body(containsString("attempt.late-refuse"))
                .body(containsString("The network of hall 1 was down."));
    }

    @Test
    void whatIsAdmittedIsMarkedAnew() {
        end();
        marking.sweep();
        assertThat(credits()).isEqualTo("0.0");
        twoInTimeAndOneAfterTheEnd();
        decide("admit", 60, "2-1", "The network of hall 1 was down.").statusCode(303);
        marking.sweep();
        assertThat(credits()).isEqualTo("1.0");
    }

    private void twoInTimeAndOneAfterTheEnd() {
        device().typed(WORDS, 0, "typed after the end", END.plusSeconds(1))
                .sends()
                .statusCode(202);
    }

    @Test
    void aLecturerDecidesOnOneOnce() {
        end();
        Device.awayLater(sat, LOST).typed(NUMBER, 1, "1216", IN_TIME).sends().statusCode(202);
        String entry = entry();
        page("/late/" + entry)
                .body(containsString("1216"))
                .body(containsString("begins with an answer that was sent in time"))
                .body(containsString("5 min"));
        one(entry, "admit", " ").statusCode(422);
        one(entry, "refuse", "Nobody else was offline.").statusCode(303);
        one(entry, "admit", "After all.").statusCode(409).body(containsString("decided already"));
        one(UUID.randomUUID().toString(), "admit", "x").statusCode(404);
        sat.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("12"));
        notices().body(containsString("was not admitted and doesn"));
    }

    @Test
    void aBrokenChainIsToldAndFitsNoRule() {
        end();
        device().changed(1, "response", Map.of("typed", "B x 1")).sends().statusCode(202);
        page("/late?seconds=60")
                .body(containsString("60 s: 1 answer of 1 student. Not so: 1."))
                .body(containsString("something was changed, left out or put in"));
    }

    @Test
    void anAnswerThatIsNewerIsNeverOverwritten() {
        clock.stopAt(END.minusSeconds(5));
        Sat secondMachine = sat.inAnotherTab().opened();
        secondMachine.save(typed(NUMBER, 1, "newer")).statusCode(200);
        clock.stopAt(END.plus(GRACE).plusSeconds(120));
        end();
        Device.away(sat, LOST).typed(NUMBER, 1, "older", IN_TIME).sends().statusCode(202);
        page("/late?seconds=0").body(containsString("0 s: 0 answers of 0 students. Not so: 1."));
        page("/late?seconds=0").body(containsString("a newer answer stands"));
        one(entry(), "admit", "Please.").statusCode(409).body(containsString("A newer answer to this part stands"));
        sat.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("newer"));
    }

    @Test
    void whatSaysTheSameAsWhatStandsAddsNothingToTheJournal() {
        end();
        int entries = sat.state().extract().path("entries");
        Device.away(sat, LOST).typed(NUMBER, 0, "12", IN_TIME).sends().statusCode(202);
        one(entry(), "admit", "The same.").statusCode(303);
        sat.state().body("entries", equalTo(entries)).body("answers.'" + NUMBER + "'.revision", equalTo(1));
    }

    @Test
    void aPersonMarksAgainWhatWasMarkedAndIsAnotherAnswerNow() {
        clock.stopAt(LOST);
        sat.save(typed(WORDS, 0, "half an answer")).statusCode(200);
        clock.stopAt(END.plus(GRACE).plusSeconds(120));
        end();
        marking.sweep();
        new AfterExam(hall.session()).mark(WORDS, java.util.Set.of());
        long before = marks.unmarkedParts(UUID.fromString(hall.session()));
        device().typed(WORDS, 1, "a whole answer", IN_TIME).sends().statusCode(202);
        decide("admit", 60, "3-0", "Outage").statusCode(303);
        marking.sweep();
        assertThat(marks.unmarkedParts(UUID.fromString(hall.session()))).isEqualTo(before + 1);
        String part = "/api/marking/" + hall.session() + "/" + WORDS;
        String pseudonym =
                Json.post(Logins.ta(), part).statusCode(200).extract().path("pseudonym");
        Json.get(Logins.ta(), part + "/" + pseudonym).body(containsString("a whole answer"));
    }

    @Test
    void onlyLecturersSeeAndDecide() {
        end();
        device().sends().statusCode(202);
        for (Login nobody : List.of(Logins.ta(), student)) {
            for (String page : List.of("/late", "/late/" + UUID.randomUUID())) {
                nobody.request()
                        .accept(ContentType.HTML)
                        .get("/sessions/" + hall.session() + page)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void pageIsInGermanToo() {
        end();
        device().sends().statusCode(202);
        Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "de")
                .get("/sessions/" + hall.session() + "/late?seconds=abc")
                .then()
                .statusCode(200)
                .body(containsString("Antworten nach dem Ende"))
                .body(containsString("2 Antworten warten auf eine Entscheidung."))
                .body(containsString("Geben Sie ganze Sekunden"));
    }

    private void end() {
        closing.sweep();
        sat.standing().body("state", equalTo("CLOSED"));
    }

    private Device device() {
        return Device.away(sat, LOST)
                .typed(NUMBER, 1, "1216", IN_TIME)
                .typed(SHAPE, 0, "B x 16 x 32 x 32", IN_TIME.plusSeconds(5));
    }

    private static void refused(Device device, String field) {
        device.sends().statusCode(422).body("problems.field", contains(field));
    }

    private ValidatableResponse page(String below) {
        return Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/sessions/" + hall.session() + below)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(String act, int seconds, String seen, String reason) {
        String path = "/sessions/" + hall.session() + "/late";
        return Forms.post(
                Logins.lecturer(), path, Map.of("act", act, "seconds", seconds, "seen", seen, "reason", reason));
    }

    private ValidatableResponse one(String entry, String act, String reason) {
        String path = "/sessions/" + hall.session() + "/late";
        return Forms.post(
                Logins.lecturer(),
                "/sessions/" + hall.session(),
                path + "/" + entry,
                Map.of("act", act, "reason", reason));
    }

    private String entry() {
        Matcher found = ENTRY.matcher(page("/late").extract().asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ValidatableResponse studentsPage() {
        return student.request()
                .accept(ContentType.HTML)
                .get("/attempts/" + sat.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse notices() {
        return student.request().accept(ContentType.HTML).get("/notices").then().statusCode(200);
    }

    private String credits() {
        return Optional.ofNullable(marks.current(UUID.fromString(sat.id())).get(NUMBER_PART))
                .orElseThrow()
                .credits()
                .toString();
    }

    private long kept() {
        return ((Number) QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select count(*) from late_entry where attempt_id = cast(:id as uuid)")
                                .setParameter("id", sat.id())
                                .getSingleResult()))
                .longValue();
    }
}
