package de.tum.klausur.review;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.testsupport.AfterExam;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An objection about words that no key knows, granted for all who wrote them. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class EqualAnswersTest {

    private static final String WORDS = """
            ---
            id: words
            title: Words
            objectives: [L9.06]
            difficulty: easy
            minutes: 3
            source: own
            licence: CC0-1.0
            parts:
              a: {kind: short-text, credits: 1, accept: [stride, step width]}
              b: {kind: short-text, credits: 1.5, first: 3, each: 0.5, accept: [[dropout], [weight decay, L2], [augmentation]]}
            ---
            Words.

            ## a
            How far does the kernel go?

            ## b
            Name three.

            ## Explanation
            Because.
            """;

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

    private ExamHall hall;

    @BeforeEach
    void schedule() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .write("banks/09-cnn/words.md", WORDS)
                .write("papers/mock.yaml", AuthorsFolder.mock("Words", "2.5", "words"))
                .synced();
        hall = ExamHall.open().seat(objector).seat(same).seat(other);
    }

    @Test
    void grantedForAllItReachesEverybodyWhoWroteTheSameOnce() {
        Sat sat = handIn(objector, "Hop size", "dropout, L2, augmentation");
        Sat twin = handIn(same, "hop-size.", "dropout, L2, augmentation");
        Sat none = handIn(other, "far", "dropout, L2, augmentation");
        refuse("words/a", 2);
        released();
        String objection = objection(sat, "words/a");
        String words = Json.get(secondTa, "/api/objections/" + objection)
                .statusCode(200)
                .body("wordings.typed", hasSize(1))
                .body("wordings.count", contains(2))
                .extract()
                .jsonPath()
                .getString("wordings[0].id");
        refused(objection, words);
        decide(secondTa, objection, "0.5", List.of(words)).statusCode(200);
        sweep.sweep();
        sweep.sweep();
        assertThat(history(sat, "words/a")).containsExactly("0.0", "0.5");
        assertThat(history(twin, "words/a")).containsExactly("0.0", "0.5");
        assertThat(history(none, "words/a")).containsExactly("0.0");
        toldOnce();
        resultsFollow(objection);
        decide(secondTa, objection, "0.5", List.of(words)).statusCode(409).body("code", equalTo("decided"));
    }

    @Test
    void anItemOfAListBringsItsShareBesideWhatElseWasListed() {
        Sat sat = handIn(objector, "stride", "dropout, noise");
        Sat twin = handIn(same, "stride", "L2, dropout, Noise");
        handIn(other, "stride", "dropout");
        refuse("words/b", 1);
        released();
        String objection = objection(sat, "words/b");
        String page = "/objections/" + objection;
        assertThat(secondTa.request().accept(ContentType.HTML).get(page).asString())
                .contains("For all who wrote the same", "1 other student");
        String words = Json.get(secondTa, "/api" + page).extract().jsonPath().getString("wordings[0].id");
        decide(secondTa, objection, "1.5", List.of(words))
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
        Sat sat = handIn(objector, "Hop size", "dropout");
        Sat twin = handIn(same, "hop size", "dropout");
        handIn(other, "stride", "dropout");
        refuse("words/a", 1);
        released();
        decide(secondTa, objection(sat, "words/a"), "1", List.of()).statusCode(200);
        sweep.sweep();
        assertThat(history(sat, "words/a")).containsExactly("0.0", "1.0");
        assertThat(history(twin, "words/a")).containsExactly("0.0");
    }

    private void refused(String objection, String words) {
        decide(ta, objection, "1", List.of(words)).statusCode(409).body("code", equalTo("own-mark"));
        decide(objector, objection, "1", List.of(words)).statusCode(403);
        decide(secondTa, objection, "1", List.of("0123456789abcdef"))
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
                .body("items.findAll { it.paragraphs[0].contains('1.1a') && it.path == '/results' }", hasSize(1))
                .body(
                        "items.paragraphs.flatten()",
                        hasItem(containsString("Instead of 1.5 credits you have 2 in the whole exam")));
        Json.get(other, "/api/notices")
                .body("items.findAll { it.paragraphs[0].contains('1.1a') && it.path == '/results' }", hasSize(0));
    }

    private void resultsFollow(String objection) {
        String results = Json.get(Logins.lecturer(), "/api/results/" + hall.session() + "/candidates")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(results).contains("words/words/a", "objection/" + objection);
    }

    private ValidatableResponse decide(Login who, String objection, String credits, List<String> words) {
        return Json.post(
                who,
                "/api/objections/" + objection,
                Map.of("decision", "GRANTED", "credits", credits, "reason", "It says it.", "wordings", words));
    }

    private List<String> history(Sat sat, String part) {
        return marks.history(UUID.fromString(sat.id()), PartRef.parse(part).orElseThrow()).stream()
                .map(mark -> mark.credits().toString())
                .toList();
    }

    private Sat handIn(Login who, String... given) {
        Sat sat = hall.start(who).opened();
        Map<String, Integer> revisions = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            String part = "words/" + (char) ('a' + i);
            sat.save(typed(part, 0, given[i])).statusCode(200);
            revisions.put(part, 1);
        }
        sat.handIn(revisions).statusCode(200);
        sweep.sweep();
        return sat;
    }

    private void refuse(String part, int groups) {
        String list = "/api/marking/" + hall.session() + "/" + part + "/words";
        List<String> ids = Json.get(ta, list)
                .statusCode(200)
                .body("groups", hasSize(groups))
                .extract()
                .jsonPath()
                .getList("groups.id");
        ids.forEach(id -> Json.post(ta, list + "/" + id, Map.of("credits", "0")).statusCode(200));
        sweep.sweep();
    }

    private void released() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        new AfterExam(hall.session()).released("2.5").review("2027-02-15T12:00", "2027-02-16T12:00", true);
    }

    private String objection(Sat sat, String part) {
        Json.put(objector, "/api/review/" + sat.id() + "/" + part, Map.of("text", "It is the same in other words."))
                .statusCode(200);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofDays(3)));
        return Json.get(secondTa, "/api/objections")
                .extract()
                .jsonPath()
                .getString("find { it.session == '" + hall.session() + "' }.objection.id");
    }
}
