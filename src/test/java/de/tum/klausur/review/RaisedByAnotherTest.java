package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkedAfterRelease;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to everybody else, and to their own objections, where one was granted for all who wrote the same. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class RaisedByAnotherTest {

    private static final String A = "words/a";
    private static final String B = "words/b";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final AtomicInteger TESTS = new AtomicInteger();

    /** Of the same answer: its attempt, whose objection is granted for all, and the one of who wrote the same. */
    private record Objections(Sat sat, String objectors, String twins) {}

    /** Of this test alone, since notices stay. */
    private final Login objector = Logins.student("ra%02dsed".formatted(TESTS.incrementAndGet()));

    private final Login twin = Logins.student("ra%02dsed".formatted(TESTS.incrementAndGet()));

    /** Decides where the second TA has raised the mark, which is then that TA's own. */
    private final Login ta = Logins.ta();

    private final Login secondTa = Logins.secondTa();

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow sweep;

    @Inject
    MarkedAfterRelease afterRelease;

    @Inject
    Attempts attempts;

    private WordsExam exam;

    /** Else a sweep may come between two decisions, and tells each in a notice of its own. */
    @BeforeEach
    void schedule() {
        sweep.onlyWhenAsked();
        exam = new WordsExam(folder, clock, sweep).seat(objector, twin);
    }

    @AfterEach
    void marking() {
        sweep.byItselfAgain();
    }

    @Test
    void whatTwoDecisionsRaiseIsToldInOneNoticeAndTheGradeFollows() {
        Sat first = handedIn(objector);
        handedIn(twin);
        refusedAndReleased();
        String ofA = exam.object(objector, first, A);
        String ofB = exam.object(objector, first, B);
        exam.closed();
        String before = grade();
        grantForAll(ofA, "1");
        grantForAll(ofB, "1");
        sweep.sweep();
        sweep.sweep();
        Json.get(twin, "/api/notices")
                .body(
                        "items.findAll { it.path == '/results' && it.subject.contains('more credits') }.paragraphs.flatten()",
                        contains(allOf(
                                containsString("1a, 1b"),
                                containsString("Instead of 0.5 credits you have 2 in the whole exam"))));
        assertThat(grade()).isNotEqualTo(before);
    }

    @Test
    void whoHasMoreAlreadyKeepsItAndIsToldNothing() {
        Objections both = objected();
        exam.grant(secondTa, both.twins(), "1", List.of()).statusCode(200);
        clock.advance(MINUTE);
        grantForAll(both.objectors(), "0.5");
        sweep.sweep();
        assertThat(review(both.sat())).contains("0 → 1 von 1 Punkt");
        Json.get(twin, "/api/notices").body("items.findAll { it.subject.contains('more credits') }", empty());
    }

    @Test
    void aRejectionTellsTheCreditsThatStoodWhenItWasDecided() {
        Objections both = objected();
        grantForAll(both.objectors(), "0.5");
        sweep.sweep();
        clock.advance(MINUTE);
        reject(ta, both.twins());
        assertThat(review(both.sat())).contains("Weiterhin 0,5 von 1 Punkt");
        Json.get(twin, "/api/notices").body("items[0].paragraphs[0]", containsString("It stays at 0.5 of 1 credit"));
    }

    @Test
    void whatRisesLaterChangesNothingOfWhatARejectionSaid() {
        Objections both = objected();
        reject(secondTa, both.twins());
        clock.advance(MINUTE);
        grantForAll(both.objectors(), "0.5");
        sweep.sweep();
        assertThat(review(both.sat())).contains("Weiterhin 0 von 1 Punkt");
    }

    @Test
    void aGrantedObjectionTellsWhatAnotherHadRaisedBefore() {
        Objections both = objected();
        grantForAll(both.objectors(), "0.5");
        sweep.sweep();
        exam.grant(ta, both.twins(), "1", List.of()).statusCode(200);
        assertThat(review(both.sat())).contains("0,5 → 1 von 1 Punkt");
        Json.get(twin, "/api/notices")
                .body("items[0].paragraphs[0]", containsString("Instead of 0.5 you now have 1 of 1 credit"));
    }

    @Test
    void marksAndWhatFollowsFromThemAreOneTransaction() {
        AttemptView attempt = attempts.get(UUID.fromString(handedIn(twin).id()));
        assertThatThrownBy(() -> afterRelease.raised(attempt, List.of())).isInstanceOf(TransactionalException.class);
    }

    /** Both wrote the same and objected to it; the review is over. */
    private Objections objected() {
        Sat first = handedIn(objector);
        Sat second = handedIn(twin);
        refusedAndReleased();
        Objections both = new Objections(second, exam.object(objector, first, A), exam.object(twin, second, A));
        exam.closed();
        return both;
    }

    /** 0.5 of the list's three halves. */
    private Sat handedIn(Login who) {
        return exam.handIn(who, "Hop size", "dropout, noise, blur");
    }

    private void refusedAndReleased() {
        exam.refuse(A, 1);
        exam.refuse(B, 2);
        exam.released();
    }

    private void grantForAll(String objection, String credits) {
        exam.grant(secondTa, objection, credits, List.of(exam.words(objection))).statusCode(200);
    }

    private static void reject(Login who, String objection) {
        Json.post(who, "/api/objections/" + objection, Map.of("decision", "REJECTED", "reason", "It is not."))
                .statusCode(200);
    }

    private String grade() {
        return Json.get(twin, "/api/results")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("find { it.session == '" + exam.session() + "' }.grade");
    }

    private String review(Sat sat) {
        return twin.request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "de")
                .get("/review/" + sat.id())
                .asString();
    }
}
