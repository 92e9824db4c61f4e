package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.ExamHall.GRACE;
import static de.tum.klausur.attempt.Sat.CHOICES;
import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.SHAPE;
import static de.tum.klausur.attempt.Sat.WORDS;
import static de.tum.klausur.attempt.Sat.ticked;
import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("http")
class SavingTest {

    private final Login student = Logins.student("sa11ver");

    @Inject
    TestClock clock;

    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        sat = ExamHall.open().seat(student).start(student).opened();
    }

    @Test
    void savedAnswerStandsAfterReload() {
        sat.saveAll(List.of(ticked(CHOICES, 0, 3, 1), typed(NUMBER, 0, "1216"), typed(WORDS, 0, "Because\n of it.")))
                .statusCode(200)
                .body("changes.outcome", contains("SAVED", "SAVED", "SAVED"))
                .body("changes.revision", contains(1, 1, 1))
                .body("serverTime", equalTo("2027-02-15T09:00:00Z"))
                .body("deadline", equalTo("2027-02-15T09:31:00Z"));
        sat.state()
                .statusCode(200)
                .body("answers.'" + CHOICES + "'.response.ticked", contains(1, 3))
                .body("answers.'" + NUMBER + "'.response.typed", equalTo("1216"))
                .body("answers.'" + WORDS + "'.response.typed", equalTo("Because\n of it."))
                .body("entries", equalTo(5));
    }

    @Test
    void equalRepeatAddsNothing() {
        sat.save(typed(NUMBER, 0, "12"));
        sat.save(typed(NUMBER, 0, "12"))
                .statusCode(200)
                .body("changes[0].outcome", equalTo("UNCHANGED"))
                .body("changes[0].revision", equalTo(1));
        sat.state().body("entries", equalTo(3));
    }

    @Test
    void staleRevisionIsShownTheAnswerThatStands() {
        sat.save(typed(NUMBER, 0, "12"));
        sat.save(typed(NUMBER, 1, "121"));
        sat.saveAll(List.of(typed(NUMBER, 1, "99"), ticked(CHOICES, 0, 2)))
                .statusCode(200)
                .body("changes.outcome", contains("STALE", "SAVED"))
                .body("changes[0].revision", equalTo(2))
                .body("changes[0].current.response.typed", equalTo("121"));
        sat.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("121"));
    }

    @Test
    void answerAfterDeadlineIsRefused() {
        clock.advance(Duration.ofMinutes(ExamHall.MINUTES));
        sat.save(typed(NUMBER, 0, "in time")).statusCode(200);
        clock.advance(GRACE);
        sat.save(typed(NUMBER, 1, "on its way at the end")).statusCode(200);
        clock.advance(Duration.ofMillis(1));
        sat.save(typed(SHAPE, 0, "too late"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("attempt-ended"))
                .body("detail", containsString("working time is over"));
        sat.state().body("answers", hasKey(NUMBER)).body("answers", not(hasKey(SHAPE)));
    }

    @Test
    void unreadableNumberAndShapeAreSavedWithAHint() {
        sat.saveAll(List.of(typed(NUMBER, 0, "about ten"), typed(SHAPE, 0, "square"), typed(NUMBER, 1, "10")))
                .statusCode(200)
                .body("changes.outcome", contains("SAVED", "SAVED", "SAVED"))
                .body("changes[0].hint", containsString("number"))
                .body("changes[1].hint", containsString("shape"))
                .body("changes[2].hint", nullValue());
    }

    @Test
    void wrongNumberOfAxesGivesNothingOfTheKeyAway() {
        sat.save(typed(SHAPE, 0, "16 x 32")).statusCode(200).body("changes[0].hint", nullValue());
    }

    @Test
    void howAnAnswerIsReadComesWithItsSaveAndToThePageThatBegins() {
        sat.saveAll(List.of(typed(SHAPE, 0, "16x32"), typed(NUMBER, 0, "3/2"), typed(WORDS, 0, "x")))
                .statusCode(200)
                .body("changes[0].reading", equalTo(Map.of("", "16 \\times 32")))
                .body("changes[1].reading", equalTo(Map.of("", "1.5")))
                .body("changes[2]", not(hasKey("reading")));
        sat.save(typed(SHAPE, 1, "square"))
                .body("changes[0].at", equalTo(""))
                .body("changes[0]", not(hasKey("reading")));
        sat.takeOver()
                .statusCode(200)
                .body("answers.'" + NUMBER + "'.reading", equalTo(Map.of("", "1.5")))
                .body("answers.'" + SHAPE + "'.hint", containsString("shape"))
                .body("answers.'" + SHAPE + "'.at", equalTo(""))
                .body("answers.'" + WORDS + "'", not(hasKey("reading")));
        sat.state().body("answers.'" + NUMBER + "'", not(hasKey("reading")));
    }

    @Test
    void aSaveIsAnsweredInLessThanAKilobyte() {
        String answer = sat.save(typed(SHAPE, 0, "123456789x".repeat(11) + "1"))
                .statusCode(200)
                .body("changes[0]", hasKey("reading"))
                .extract()
                .asString();
        assertThat(answer.length()).isLessThan(1024);
    }

    @Test
    void whatTheExamDoesNotHaveIsRefusedAndNothingIsSaved() {
        sat.saveAll(List.of(typed(NUMBER, 0, "1"), typed("l1-none/a", 0, "1")))
                .statusCode(422)
                .body("problems.field", contains("changes[1]"));
        sat.save(ticked(CHOICES, 0, 77)).statusCode(422).body("problems[0].text", containsString("no such option"));
        sat.save(ticked(NUMBER, 0, 1)).statusCode(422);
        sat.save(typed(CHOICES, 0, "1")).statusCode(422);
        sat.save(typed("nonsense", 0, "1")).statusCode(422);
        sat.save(Map.of("part", NUMBER, "base", 0, "response", Map.of())).statusCode(422);
        sat.save(typed(WORDS, 0, "x".repeat(10_001)))
                .statusCode(422)
                .body("problems[0].text", containsString("too long"));
        sat.state().body("answers", equalTo(Map.of()));
    }

    @Test
    void whatNoTextCanHoldIsTakenOutAndTheRestIsSaved() {
        sat.save(typed(WORDS, 0, "e\u0000f\u001bficient\r\n\uffff😀")).statusCode(200);
        sat.state().body("answers.'" + WORDS + "'.response.typed", equalTo("efficient\n😀"));
        sat.save(typed(WORDS, 0, "efficient\n\u0007😀")).body("changes[0].outcome", equalTo("UNCHANGED"));
        sat.save(typed(NUMBER, 0, "12\u00001")).body("changes[0].hint", nullValue());
        sat.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("121"));
    }

    @Test
    void malformedRequestsGetAClearAnswer() {
        sat.post("/answers", Map.of("tab", "no-uuid", "changes", List.of())).statusCode(422);
        sat.post("/answers", Map.of("changes", List.of())).statusCode(422);
        sat.saveAll(IntStream.range(0, 201).mapToObj(i -> typed(NUMBER, i, "1")).toList())
                .statusCode(422);
        sat.save(typed(NUMBER, -1, "1")).statusCode(422);
        student.request()
                .contentType(ContentType.JSON)
                .body("{")
                .post("/api/attempts/" + sat.id() + "/answers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void emptiedAnswerIsAChangeLikeAnyOther() {
        sat.saveAll(List.of(typed(WORDS, 0, ""), ticked(CHOICES, 0)))
                .body("changes.outcome", contains("UNCHANGED", "UNCHANGED"));
        sat.save(typed(WORDS, 0, "so"));
        sat.save(typed(WORDS, 1, "")).body("changes[0].revision", equalTo(2));
        sat.state().body("answers.'" + WORDS + "'.response.typed", equalTo(""));
    }

    @Test
    void onlyTheNewestTabWrites() {
        Sat newer = sat.inAnotherTab();
        sat.save(typed(NUMBER, 0, "1"));
        newer.takeOver()
                .statusCode(200)
                .body("writer", equalTo(newer.tab().toString()))
                .body("answers.'" + NUMBER + "'.revision", equalTo(1));
        sat.save(typed(NUMBER, 1, "old")).statusCode(409).body("code", equalTo("other-writer"));
        newer.save(typed(NUMBER, 1, "new")).statusCode(200);
        sat.opened();
        newer.save(typed(NUMBER, 2, "no more")).statusCode(409);
        sat.standing().body("writer", equalTo(sat.tab().toString())).body("$", not(hasKey("answers")));
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "'br, gzip;q=0.5', gzip", "identity,", "gzip;q=0,"})
    void whatAPageBeginsWithTravelsCompressedWhereThatIsUnderstood(String taken, @Nullable String encoding) {
        sat.save(typed(WORDS, 0, "Because of it. ".repeat(100)));
        ExtractableResponse<Response> told =
                sat.takeOverTaking(taken).statusCode(200).extract();
        assertThat(told.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(told.header("Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(told.asByteArray().length < 1000).isEqualTo(encoding != null);
    }

    @Test
    void firstThatSavesBecomesTheWriterWhereThereIsNone() {
        Sat unopened = ExamHall.open().seat(student).start(student);
        unopened.save(typed(NUMBER, 0, "1")).statusCode(200).body("changes.outcome", contains("SAVED"));
        unopened.standing().body("writer", equalTo(unopened.tab().toString()));
        unopened.inAnotherTab().save(typed(NUMBER, 1, "2")).statusCode(409).body("code", equalTo("other-writer"));
    }

    @Test
    void requestSentTwiceByAProxyChangesNothing() {
        sat.save(typed(NUMBER, 0, "1"));
        sat.save(typed(NUMBER, 1, "12"));
        sat.save(typed(NUMBER, 0, "1")).body("changes[0].outcome", equalTo("STALE"));
        sat.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("12"));
        sat.saveAll(List.of()).statusCode(200).body("changes", hasSize(0));
    }
}
