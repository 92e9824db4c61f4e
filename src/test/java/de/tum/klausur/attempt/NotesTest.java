package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.ExamHall.GRACE;
import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.WORDS;
import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Flags and notes of an own attempt. */
@QuarkusTest
@Tag("http")
class NotesTest {

    private static final String WHOLE = "";

    private final Login student = Logins.student("no22tes");

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

    private ExamHall hall;
    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student);
        sat = hall.start(student).opened();
    }

    @Test
    void whatIsKeptIsThereOnAnotherMachine() {
        read(sat).body("notes", anEmptyMap());
        keep(note(NUMBER, 0, true, "floor or ceil?"), note(WHOLE, 0, false, "look at problem 3 again"))
                .statusCode(200)
                .body("notes.outcome", contains("SAVED", "SAVED"))
                .body("notes.stands.revision", contains(1, 1));
        read(sat.inAnotherTab())
                .body("notes.size()", equalTo(2))
                .body("notes.'" + NUMBER + "'.flagged", equalTo(true))
                .body("notes.'" + NUMBER + "'.note", equalTo("floor or ceil?"))
                .body("notes.''.note", equalTo("look at problem 3 again"));
    }

    @Test
    void aPageThatBeginsIsToldThemAtOnceAndNobodyElseIs() {
        sat.takeOver().body("notes", anEmptyMap());
        keep(note(NUMBER, 0, true, "floor or ceil?"));
        sat.inAnotherTab()
                .takeOver()
                .statusCode(200)
                .body("notes.'" + NUMBER + "'.revision", equalTo(1))
                .body("notes.'" + NUMBER + "'.flagged", equalTo(true))
                .body("notes.'" + NUMBER + "'.note", equalTo("floor or ceil?"));
        sat.state().body("notes", nullValue());
        sat.standing().body("notes", nullValue());
    }

    @Test
    void itIsNoAnswerAndNotInTheJournal() {
        sat.save(typed(NUMBER, 0, "12")).statusCode(200);
        int entries = sat.state().extract().path("entries");
        keep(note(NUMBER, 0, true, "unsure")).statusCode(200);
        sat.state().body("entries", equalTo(entries)).body("answers.size()", equalTo(1));
    }

    @Test
    void lateRepeatOfAnOlderOneChangesNothing() {
        keep(note(NUMBER, 0, false, "one")).statusCode(200);
        keep(note(NUMBER, 1, false, "two")).body("notes.outcome", contains("SAVED"));
        keep(note(NUMBER, 1, false, "two")).body("notes.outcome", contains("UNCHANGED"));
        keep(note(NUMBER, 0, false, "one"))
                .body("notes.outcome", contains("STALE"))
                .body("notes[0].stands.note", equalTo("two"))
                .body("notes[0].stands.revision", equalTo(2));
        read(sat).body("notes.'" + NUMBER + "'.note", equalTo("two"));
    }

    @Test
    void ofManyAtOnceOneCountsAndTheOthersAreTold() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all = IntStream.range(0, 24)
                    .mapToObj(i ->
                            pool.submit(() -> keep(note(WORDS, 0, false, "words " + i), note(NUMBER, 0, true, ""))
                                    .statusCode(200)
                                    .extract()
                                    .<String>path("notes[0].outcome")))
                    .toList();
            int saved = 0;
            for (Future<String> one : all) {
                saved += one.get().equals("SAVED") ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
        read(sat).body("notes.'" + WORDS + "'.revision", equalTo(1));
    }

    @Test
    void whatIsNoNoteOfThisPaperIsRefusedWhole() {
        keep(note(NUMBER, 0, true, ""), note("nothing/a", 0, true, ""))
                .statusCode(422)
                .body("problems.field", contains("notes[1].part"));
        keep(note("no part", 0, true, "")).statusCode(422);
        keep(note(NUMBER, 0, true, ""), note(NUMBER, 0, false, ""))
                .statusCode(422)
                .body("problems.text", contains("This part is named twice."));
        keep(note(NUMBER, 0, true, "x".repeat(2001)))
                .statusCode(422)
                .body("problems.field", hasItem(containsString("note")));
        keep(note(NUMBER, -1, true, "")).statusCode(422);
        sat.post("/notes", Map.of("notes", Collections.nCopies(1_500, note(NUMBER, 0, true, ""))))
                .statusCode(422);
        sat.post("/notes", Map.of()).statusCode(422);
        read(sat).body("notes", anEmptyMap());
        keep().statusCode(200);
    }

    @Test
    void twoThousandCharactersAreKeptAndWhatNoTextCanHoldGoes() {
        String longest = "∂🎓ü".repeat(500);
        keep(note(NUMBER, 0, false, longest)).statusCode(200);
        keep(note(WORDS, 0, false, "a\u0000b\r\nc")).statusCode(200);
        read(sat)
                .body("notes.'" + NUMBER + "'.note", equalTo(longest))
                .body("notes.'" + WORDS + "'.note", equalTo("ab\nc"));
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        keep(note(NUMBER, 0, true, "mine alone")).statusCode(200);
        Login other = Logins.student("no33oth");
        hall.seat(other);
        read(sat.asked(other), 404);
        sat.asked(other)
                .post("/notes", Map.of("notes", List.of(note(NUMBER, 1, false, "yours"))))
                .statusCode(404);
        for (Login staff : List.of(Logins.ta(), Logins.lecturer())) {
            read(sat.asked(staff), 403);
            sat.asked(staff).post("/notes", Map.of("notes", List.of())).statusCode(403);
        }
        read(sat).body("notes.'" + NUMBER + "'.note", equalTo("mine alone"));
    }

    @Test
    void afterTheEndTheyCanBeReadAndNotChanged() {
        keep(note(NUMBER, 0, true, "before")).statusCode(200);
        clock.advance(Duration.ofMinutes(ExamHall.MINUTES).plus(GRACE));
        keep(note(NUMBER, 1, true, "on its way")).statusCode(200);
        clock.advance(Duration.ofMillis(1));
        keep(note(NUMBER, 2, false, "after")).statusCode(409).body("code", equalTo("attempt-ended"));
        read(sat).body("notes.'" + NUMBER + "'.note", equalTo("on its way"));
    }

    @Test
    void noMarkerIsShownThem() {
        sat.save(typed(WORDS, 0, "the answer")).statusCode(200);
        keep(note(WORDS, 0, true, "only-for-myself")).statusCode(200);
        sat.handIn(Map.of(WORDS, 1)).statusCode(200);
        keep(note(WORDS, 1, false, "")).statusCode(409);
        marking.sweep();
        String part = "/marking/" + hall.session() + "/" + WORDS;
        String pseudonym =
                Json.post(Logins.ta(), "/api" + part).statusCode(200).extract().path("pseudonym");
        for (String address :
                List.of(part + "/" + pseudonym, "/api" + part + "/" + pseudonym, "/attempts/" + sat.id())) {
            Login reader = address.startsWith("/attempts") ? student : Logins.ta();
            assertThat(reader.request().get(address).asString())
                    .contains("the answer")
                    .doesNotContain("only-for-myself");
        }
    }

    private ValidatableResponse keep(Object... notes) {
        return sat.post("/notes", Map.of("notes", List.of(notes)));
    }

    private static ValidatableResponse read(Sat sat) {
        return read(sat, 200);
    }

    private static ValidatableResponse read(Sat sat, int status) {
        return sat.student()
                .request()
                .get("/api/attempts/" + sat.id() + "/notes")
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> note(String part, int base, boolean flagged, String words) {
        return Map.of("part", part, "base", base, "flagged", flagged, "note", words);
    }
}
