package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An objection about words that no key knows, granted for all who wrote them. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class EqualAnswersTest {

    private final Login objector = Logins.student("eq11ual");
    private final Login same = Logins.student("eq22ual");
    private final Login other = Logins.student("eq33ual");
    private final Login ta = Logins.ta();
    private final Login secondTa = Logins.secondTa();

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow sweep;

    @Inject
    Marks marks;

    private WordsExam exam;

    @BeforeEach
    void schedule() {
        exam = new WordsExam(folder, clock, sweep).seat(objector, same, other);
    }

    @Test
    void grantedForAllItReachesEverybodyWhoWroteTheSameOnce() {
        Sat sat = exam.handIn(objector, "Hop size", "dropout, L2, augmentation");
        Sat twin = exam.handIn(same, "hop-size.", "dropout, L2, augmentation");
        Sat none = exam.handIn(other, "far", "dropout, L2, augmentation");
        exam.refuse("words/a", 2);
        exam.released();
        String objection = objection(sat, "words/a");
        String words = Json.get(secondTa, "/api/objections/" + objection)
                .statusCode(200)
                .body("wordings.typed", hasSize(1))
                .body("wordings.count", contains(2))
                .extract()
                .jsonPath()
                .getString("wordings[0].id");
        refused(objection, words);
        exam.grant(secondTa, objection, "0.5", List.of(words)).statusCode(200);
        sweep.sweep();
        sweep.sweep();
        assertThat(history(sat, "words/a")).containsExactly("0.0", "0.5");
        assertThat(history(twin, "words/a")).containsExactly("0.0", "0.5");
        assertThat(history(none, "words/a")).containsExactly("0.0");
        toldOnce();
        resultsFollow(objection);
        exam.grant(secondTa, objection, "0.5", List.of(words)).statusCode(409).body("code", equalTo("decided"));
    }

    @Test
    void anItemOfAListBringsItsShareBesideWhatElseWasListed() {
        Sat sat = exam.handIn(objector, "stride", "dropout, noise");
        Sat twin = exam.handIn(same, "stride", "L2, dropout, Noise");
        exam.handIn(other, "stride", "dropout");
        exam.refuse("words/b", 1);
        exam.released();
        String objection = objection(sat, "words/b");
        String page = "/objections/" + objection;
        assertThat(secondTa.request().accept(ContentType.HTML).get(page).asString())
                .contains("For all who wrote the same", "1 other student");
        String words = Json.get(secondTa, "/api" + page).extract().jsonPath().getString("wordings[0].id");
        exam.grant(secondTa, objection, "1.5", List.of(words))
                .statusCode(422)
                .body("problems.field", contains("wordings"))
                .body("problems.text", contains(containsString("can't earn")));
        Forms.post(
                        secondTa,
                        page,
                        Map.of("decision", "GRANTED", "credits", "1", "reason", "It is one.", "wordings", words))
                .statusCode(303);
        sweep.sweep();
        assertThat(history(twin, "words/b")).containsExactly("1.0", "1.5");
    }

    @Test
    void decidedForOneAnswerNobodyElseIsMarkedAgain() {
        Sat sat = exam.handIn(objector, "Hop size", "dropout");
        Sat twin = exam.handIn(same, "hop size", "dropout");
        exam.handIn(other, "stride", "dropout");
        exam.refuse("words/a", 1);
        exam.released();
        exam.grant(secondTa, objection(sat, "words/a"), "1", List.of()).statusCode(200);
        sweep.sweep();
        assertThat(history(sat, "words/a")).containsExactly("0.0", "1.0");
        assertThat(history(twin, "words/a")).containsExactly("0.0");
    }

    private void refused(String objection, String words) {
        exam.grant(ta, objection, "1", List.of(words)).statusCode(409).body("code", equalTo("own-mark"));
        exam.grant(objector, objection, "1", List.of(words)).statusCode(403);
        exam.grant(secondTa, objection, "1", List.of("0123456789abcdef"))
                .statusCode(422)
                .body("problems.field", contains("wordings"));
        Json.post(
                        secondTa,
                        "/api/objections/" + objection,
                        Map.of("decision", "REJECTED", "reason", "No.", "wordings", List.of(words)))
                .statusCode(422)
                .body("problems.field", contains("wordings"));
    }

    /** Notices of other tests go to the same people. */
    private void toldOnce() {
        Json.get(same, "/api/notices")
                .body("items.findAll { it.paragraphs[0].contains('1a') && it.path == '/results' }", hasSize(1))
                .body(
                        "items.paragraphs.flatten()",
                        hasItem(containsString("Instead of 1.5 credits you have 2 in the whole exam")));
        Json.get(other, "/api/notices")
                .body("items.findAll { it.paragraphs[0].contains('1a') && it.path == '/results' }", hasSize(0));
    }

    private void resultsFollow(String objection) {
        String results = Json.get(Logins.lecturer(), "/api/results/" + exam.session() + "/candidates")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(results).contains("words/words/a", "objection/" + objection);
    }

    private List<String> history(Sat sat, String part) {
        return marks.history(UUID.fromString(sat.id()), PartRef.parse(part).orElseThrow()).stream()
                .map(mark -> mark.credits().toString())
                .toList();
    }

    private String objection(Sat sat, String part) {
        String objection = exam.object(objector, sat, part);
        exam.closed();
        return objection;
    }
}
