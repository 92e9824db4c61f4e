package de.tum.klausur.marking;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.StoredTraceLine;
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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words that no key knows, from the hand-in to the release. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class UnmatchedAnswersTest {

    private static final String MOCK = AuthorsFolder.mock("Words", "2.5", "words");

    private final Login first = Logins.student("wo11rds");
    private final Login second = Logins.student("wo22rds");
    private final Login late = Logins.student("wo33rds");
    private final Login ta = Logins.ta();

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
        open(MOCK);
    }

    private void open(String exam) {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .copy("words.md", "banks/09-cnn/words.md")
                .write("papers/mock.yaml", exam)
                .synced();
        hall = ExamHall.open().seat(first).seat(second).seat(late);
    }

    @Test
    void wordsOnNoListWaitForADecisionAndStandInTheWayOfTheRelease() {
        Sat sat = handIn(first, "hop size", "dropout, noise", "C");
        assertThat(credits(sat)).isEqualTo("{c=0.0}");
        Json.get(ta, work())
                .statusCode(200)
                .body("parts.part", contains("words/a", "words/b"))
                .body("parts.openWords", contains(1, 1))
                .body("progress.waiting", equalTo(0));
        AfterExam after = new AfterExam(hall.session());
        after.setKey(Logins.lecturer(), "2.5").statusCode(303);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(1)));
        after.release(Logins.secondLecturer(), 1).statusCode(409).body(containsString("2 answers"));
        decide("words/a", 0, "1");
        decide("words/b", 0, "0");
        sweep.sweep();
        after.release(Logins.secondLecturer(), 1).statusCode(303);
        Json.post(ta, group("words/a", 0), Map.of("credits", "0"))
                .statusCode(409)
                .body("code", equalTo("marks-fixed"));
    }

    @Test
    void equalWordsAreDecidedInOneActAlsoForWhoHandsInLater() {
        Sat one = handIn(first, "Hop size", "dropout, L2", "B");
        Sat two = handIn(second, "the stride, roughly", "dropout, L2", "B");
        Sat three = handIn(late, "hop-size.", "dropout, L2", "B");
        Json.get(ta, work() + "/words/a/words")
                .statusCode(200)
                .body("groups.count", contains(2, 1))
                .body("groups[0].worth", equalTo("1.0"))
                .body("groups[0].credits", is((Object) null));
        decide("words/a", 0, "0.5");
        sweep.sweep();
        assertThat(credits(one)).isEqualTo("{a=0.5, b=1.0, c=0.5}");
        assertThat(credits(three)).isEqualTo("{a=0.5, b=1.0, c=0.5}");
        assertThat(credits(two)).isEqualTo("{b=1.0, c=0.5}");
        decide("words/a", 0, "0");
        sweep.sweep();
        assertThat(credits(two)).isEqualTo("{a=0.0, b=1.0, c=0.5}");
        Json.get(ta, work() + "/words/a/words").body("part.openWords", equalTo(0));
        assertThat(reasons(marks, one)).contains("WORDING_TAKEN [Hop size]");
        assertThat(reasons(marks, two)).contains("WORDING_REFUSED [the stride, roughly]");
    }

    @Test
    void whoHandsInAfterTheDecisionIsMarkedByIt() {
        handIn(first, "hop size", "dropout, L2", "B");
        decide("words/a", 0, "1");
        Sat after = handIn(second, "HOP SIZE", "dropout, L2", "B");
        assertThat(credits(after)).isEqualTo("{a=1.0, b=1.0, c=0.5}");
        Json.get(ta, work() + "/words/a/words").body("groups.count", contains(2));
    }

    @Test
    void anotherDecisionReplacesTheFirstAndTheSameTwiceChangesNothing() {
        Sat sat = handIn(first, "stride", "noise, jitter", "B");
        decide("words/b", 0, "0");
        decide("words/b", 0, "0.5");
        sweep.sweep();
        assertThat(credits(sat)).isEqualTo("{a=1.0, b=0.5, c=0.5}");
        String taken = Json.get(ta, work() + "/words/b/words")
                .extract()
                .jsonPath()
                .getString("groups.find { it.credits == '0.5' }.id");
        Json.post(ta, work() + "/words/b/words/" + taken, Map.of("credits", "0.5"))
                .statusCode(200);
        sweep.sweep();
        assertThat(marks.history(
                        UUID.fromString(sat.id()), PartRef.parse("words/b").orElseThrow()))
                .hasSize(1);
        Json.post(ta, work() + "/words/b/words/" + taken, Map.of("credits", "0"))
                .statusCode(200);
        sweep.sweep();
        assertThat(credits(sat)).isEqualTo("{a=1.0, b=0.0, c=0.5}");
    }

    @Test
    void twoSpellingsOfOneItemEarnOnceWhereAMarkerSaysSo() {
        Sat both = handIn(first, "stride", "L2, decay of weights", "B");
        Sat alone = handIn(second, "stride", "decay of weights, dropout", "B");
        Json.get(ta, work() + "/words/b/words")
                .statusCode(200)
                .body("groups[0].listed", contains("dropout", "weight decay", "augmentation"));
        Json.get(ta, work() + "/words/b/words").body("groups", hasSize(1));
        for (Map<String, String> wrong :
                List.of(Map.of("sameAs", "batch norm"), Map.of("sameAs", "weight decay", "credits", "0.5"))) {
            Json.post(ta, group("words/b", 0), wrong).statusCode(422).body("problems.field", contains("sameAs"));
        }
        String page = work().substring("/api".length()) + "/words/b/words";
        assertThat(ta.request().accept(ContentType.HTML).get(page).asString()).contains("Says the same as");
        Forms.post(ta, page, group("words/b", 0).substring("/api".length()), Map.of("sameAs", "weight decay"))
                .statusCode(303);
        sweep.sweep();
        assertThat(credits(both)).isEqualTo("{a=1.0, b=0.5, c=0.5}");
        assertThat(credits(alone)).isEqualTo("{a=1.0, b=1.0, c=0.5}");
        assertThat(ta.request().accept(ContentType.HTML).get(page).asString()).contains("taken as “weight decay”");
        Json.get(ta, work() + "/words/b/words").body("groups[0].sameAs", equalTo("weight decay"));
    }

    @Test
    void misfitCreditsAndUnknownWordsAreTold() {
        handIn(first, "hop size", "noise, L2", "B");
        for (String wrong : List.of("1", "0.25", "", "-0.5", "half")) {
            Json.post(ta, group("words/b", 0), Map.of("credits", wrong))
                    .statusCode(422)
                    .body("problems.field", contains("credits"));
        }
        Json.post(ta, work() + "/words/b/words/none", Map.of("credits", "0")).statusCode(404);
        Json.get(ta, work() + "/words/c/words").statusCode(404);
        Json.get(first, work() + "/words/a/words").statusCode(403);
        assertThat(Json.get(ta, work() + "/words/a/words").extract().asString())
                .doesNotContain(first.familyName(), first.login());
    }

    @Test
    void thePageTakesThemByItsButtons() {
        Sat sat = handIn(first, "hop size", "dropout, L2", "B");
        String page = work().substring("/api".length()) + "/words/a/words";
        assertThat(ta.request().accept(ContentType.HTML).get(page).asString())
                .contains("hop size", "1 student", "Take for 1 credit", "Take for 0.5 credits", "Refuse: 0 credits");
        assertThat(ta.request()
                        .accept(ContentType.HTML)
                        .get(work().substring("/api".length()))
                        .asString())
                .contains("1 wording to decide");
        Forms.post(ta, page, group("words/a", 0).substring("/api".length()), Map.of("credits", "0.5"))
                .statusCode(303);
        sweep.sweep();
        assertThat(credits(sat)).isEqualTo("{a=0.5, b=1.0, c=0.5}");
        assertThat(ta.request().accept(ContentType.HTML).get(page).asString()).contains("taken: 0.5 credits");
    }

    @Test
    void quizWithFeedbackGivesNothingAtOnceSaysSoAndIsMarkedAgain() {
        open(MOCK + "graded: false\nfeedback: immediate\n");
        Sat sat = handIn(first, "hop size", "dropout, L2", "C");
        assertThat(credits(sat)).isEqualTo("{a=0.0, b=1.0, c=0.0}");
        String feedback = "/attempts/" + sat.id() + "/feedback";
        assertThat(first.request().accept(ContentType.HTML).get(feedback).asString())
                .contains("“hop size” is not on the list of accepted wordings; a person may still look at it.")
                .doesNotContain("“C” is not on the list of accepted wordings; a person");
        decide("words/a", 0, "1");
        sweep.sweep();
        assertThat(credits(sat)).isEqualTo("{a=1.0, b=1.0, c=0.0}");
        assertThat(first.request().accept(ContentType.HTML).get(feedback).asString())
                .contains("“hop size” is not on the list, but was taken by a marker.");
    }

    private static List<String> reasons(Marks marks, Sat sat) {
        return marks.current(UUID.fromString(sat.id())).values().stream()
                .flatMap(mark -> mark.trace().stream())
                .map(StoredTraceLine::of)
                .map(line -> line.reason() + " " + line.values())
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

    private void decide(String part, int place, String credits) {
        Json.post(ta, group(part, place), Map.of("credits", credits)).statusCode(200);
    }

    private String group(String part, int place) {
        String list = work() + "/" + part + "/words";
        return list + "/"
                + Json.get(ta, list).statusCode(200).extract().jsonPath().getString("groups[" + place + "].id");
    }

    private String work() {
        return "/api/marking/" + hall.session();
    }

    private String credits(Sat sat) {
        return marks.current(UUID.fromString(sat.id())).values().stream()
                .collect(Collectors.toMap(
                        mark -> mark.part().part().value(),
                        mark -> mark.credits().toString(),
                        (a, b) -> a,
                        TreeMap::new))
                .toString();
    }
}
