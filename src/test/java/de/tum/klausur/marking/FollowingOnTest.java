package de.tum.klausur.marking;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A chain w = 2, v = −0.8·w = −1.6, b = w + v = 0.4, c = 10·v + b = −15.6, whose first step nobody can read. What
 * l5-momentum-by-hand asks for, in numbers that don't vary.
 */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class FollowingOnTest {

    private static final String UNREAD = "see sketch";

    private final Login student = Logins.student("fo11low");
    private final Login ta = Logins.ta();

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow sweep;

    @Inject
    Marks marks;

    @Inject
    EntityManager database;

    private ExamHall hall;
    private Sat sat;

    @BeforeEach
    void schedule() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .copy("chain.md", "banks/09-cnn/chain.md")
                .write("papers/mock.yaml", AuthorsFolder.mock("Steps", "3", "chain"))
                .synced();
        hall = ExamHall.open().seat(student);
        sat = hall.start(student).opened();
    }

    @Test
    void whatFollowsOnFromAnUnreadAnswerWaitsAndStandsInTheWayOfTheRelease() {
        handIn(UNREAD, "3.6", "19.6");
        assertThat(credits()).isEqualTo("{d=0.0}");
        Json.get(ta, work())
                .statusCode(200)
                .body("progress.all", equalTo(1))
                .body("progress.waiting", equalTo(2))
                .body("parts.part", contains("chain/a", "chain/b", "chain/c"))
                .body("parts.progress.waiting", contains(0, 1, 1));
        Json.get(ta, work() + "/chain/b").statusCode(200).body("answers", is(List.of()));
        page(work().substring(4) + "/chain/b").contains("1 waits for an earlier part");
        page(work().substring(4)).contains("1 waits for an earlier part");
        AfterExam after = new AfterExam(hall.session());
        after.setKey(Logins.lecturer(), "3").statusCode(303);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(1)));
        after.release(Logins.secondLecturer(), 1).statusCode(409).body(containsString("3 answers"));
    }

    @Test
    void theValueThatAMarkerReadMarksWhatFollowsAtOnce() {
        handIn(UNREAD, "3.6", "19.6");
        mark("1.6", "0").statusCode(200).body("mark.valueAsRead", equalTo("1.6"));
        assertThat(credits()).isEqualTo("{a=0.0, b=0.5, c=1.0, d=0.0}");
        Json.get(ta, work() + "/candidates/" + pseudonym())
                .body("find { it.part == 'chain/a' }.valueAsRead", equalTo("1.6"))
                .body("find { it.part == 'chain/b' }.origin", equalTo("AUTOMATIC"))
                .body(
                        "find { it.part == 'chain/b' }.trace.text",
                        hasItem(containsString("Marked with your value 1.6 in part a, as read by a marker")));
        AfterExam after = new AfterExam(hall.session());
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(1)));
        after.released("3").review("2027-02-15T10:30", "2027-02-20T11:00", true);
        Json.get(student, "/api/review/" + sat.id())
                .body("problems[0].questions[0].parts[0].valueAsRead", equalTo("1.6"));
        assertThat(student.request()
                        .accept(ContentType.HTML)
                        .get("/review/" + sat.id())
                        .asString())
                .contains("Read by a marker as “1.6”", "as read by a marker");
    }

    @Test
    void withoutAValueTheKeyAloneCountsAndTheFormSaysSoBefore() {
        handIn(UNREAD, "0.4", "19.6");
        page(take()).contains("no value could be read", "(b, c)");
        mark("", "0.5").statusCode(200).body("mark.valueAsRead", equalTo("")).body("followedBy", contains("b", "c"));
        assertThat(credits()).isEqualTo("{a=0.5, b=0.5, c=0.0, d=0.0}");
        Json.get(ta, work() + "/candidates/" + pseudonym())
                .body(
                        "find { it.part == 'chain/c' }.trace.text",
                        hasItem("No value could be read in part a, so the key alone counts here."));
    }

    @Test
    void aValueThatCannotBeReadIsToldAndNothingIsMarked() {
        handIn(UNREAD, "3.6", "19.6");
        mark("about two", "0.5").statusCode(422).body("problems.field", contains("valueAsRead"));
        assertThat(credits()).isEqualTo("{d=0.0}");
        Forms.post(ta, take(), Map.of("credits", "0.5", "comment", "x", "valueAsRead", "?"))
                .statusCode(422)
                .body(containsString("must be a number"));
        Forms.post(ta, take(), Map.of("credits", "0", "comment", "Sign.", "valueAsRead", " 1,6 "))
                .statusCode(303);
        assertThat(credits()).isEqualTo("{a=0.0, b=0.5, c=1.0, d=0.0}");
    }

    @Test
    void aValueWhereNothingFollowsIsRefused() {
        handIn("-1.6", "0.4", "-15.6", UNREAD);
        Json.post(ta, work() + "/chain/d").statusCode(200);
        String answer = work() + "/chain/d/" + pseudonym();
        Json.post(ta, answer, Map.of("credits", "1", "comment", "x", "valueAsRead", "7"))
                .statusCode(422)
                .body("problems.field", contains("valueAsRead"));
    }

    @Test
    void savedTwiceWhatFollowsIsMarkedOnceAndAnotherValueMarksItAgain() {
        handIn(UNREAD, "3.6", "19.6");
        mark("1.6", "0").statusCode(200);
        mark("1.6", "0").statusCode(200);
        assertThat(history("chain/b")).containsExactly("0.5");
        assertThat(history("chain/c")).containsExactly("1.0");
        mark("1.5", "0").statusCode(200);
        assertThat(history("chain/b")).containsExactly("0.5", "0.0");
        Json.post(ta, work() + "/chain/a/" + pseudonym(), Map.of("credits", "0.5", "comment", "No value said."))
                .statusCode(200)
                .body("mark.valueAsRead", equalTo("1.5"));
        mark("1.6", "0").statusCode(200);
        assertThat(credits()).isEqualTo("{a=0.0, b=0.5, c=1.0, d=0.0}");
    }

    @Test
    void aMarkThatAPersonGaveIsNotReplacedButComesBeforeTheMarkerOnceMore() {
        handIn(UNREAD, "likewise", "19.6");
        Json.post(ta, work() + "/chain/b").statusCode(200);
        String b = work() + "/chain/b/" + pseudonym();
        Json.post(ta, b, Map.of("credits", "0", "comment", "By the key.")).statusCode(200);
        mark("1.6", "0").statusCode(200);
        assertThat(history("chain/b")).containsExactly("0.0");
        Json.get(ta, b).body("lookAgain", equalTo("a")).body("computedKey", containsString("3.6"));
        Json.get(ta, work()).body("parts.find { it.part == 'chain/b' }.progress.marked", equalTo(0));
        Json.post(ta, b, Map.of("credits", "0.5", "comment", "Consistent.", "valueAsRead", "3.6"))
                .statusCode(200)
                .body("lookAgain", is((Object) null));
        assertThat(credits()).isEqualTo("{a=0.0, b=0.5, c=1.0, d=0.0}");
        Json.get(ta, work()).body("progress.waiting", equalTo(0));
    }

    @Test
    void twoMarkersAtOnceLeaveNothingWaiting() throws Exception {
        handIn(UNREAD, "scribble", "19.6");
        Json.post(ta, work() + "/chain/a").statusCode(200);
        Json.post(Logins.secondTa(), work() + "/chain/b").statusCode(200);
        String pseudonym = pseudonym();
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = new ArrayList<>();
            done.add(desks.submit(() -> Json.post(
                            ta,
                            work() + "/chain/a/" + pseudonym,
                            Map.of("credits", "0", "comment", "x", "valueAsRead", "1.6"))
                    .statusCode(200)));
            done.add(desks.submit(() -> Json.post(
                            Logins.secondTa(),
                            work() + "/chain/b/" + pseudonym,
                            Map.of("credits", "0", "comment", "x", "valueAsRead", "3.6"))
                    .statusCode(200)));
            for (Future<?> each : done) {
                each.get();
            }
        }
        Json.get(ta, work()).body("progress.waiting", equalTo(0));
        assertThat(credits()).contains("c=1.0");
    }

    @Test
    void aDecisionOnAnObjectionMarksWhatFollowsToo() {
        handIn(UNREAD, "3.6", "19.6");
        mark("", "0").statusCode(200);
        assertThat(credits()).isEqualTo("{a=0.0, b=0.0, c=0.0, d=0.0}");
        String objection = objection();
        Map<String, String> grant = Map.of("decision", "GRANTED", "credits", "0.5", "reason", "So it is.");
        Json.post(Logins.secondTa(), objection, with(grant, "?"))
                .statusCode(422)
                .body("problems.field", contains("valueAsRead"));
        Json.post(Logins.secondTa(), objection, with(grant, "1.6"))
                .statusCode(200)
                .body("part.valueAsRead", equalTo("1.6"));
        assertThat(credits()).isEqualTo("{a=0.5, b=0.5, c=1.0, d=0.0}");
        assertThat(database.createNativeQuery(
                                "select credits from result where session_id = ?1 order by id desc limit 1")
                        .setParameter(1, UUID.fromString(hall.session()))
                        .getSingleResult())
                .hasToString("2.0");
    }

    private static Map<String, String> with(Map<String, String> form, String value) {
        Map<String, String> all = new TreeMap<>(form);
        all.put("valueAsRead", value);
        return all;
    }

    /** The results are out, the student objects to the first part, and the window has closed. */
    private String objection() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(1)));
        new AfterExam(hall.session()).released("3").review("2027-02-15T10:30", "2027-02-20T11:00", true);
        String review = "/review/" + sat.id();
        Forms.post(student, review, review + "/chain/a", Map.of("text", "The sketch says 1.6, up to the sign."))
                .statusCode(303);
        String window = "/review/session/" + hall.session();
        Forms.post(Logins.lecturer(), window, window + "/close", Map.of()).statusCode(303);
        return "/api/objections/"
                + database.createNativeQuery("select id from objection where attempt_id = ?1", UUID.class)
                        .setParameter(1, UUID.fromString(sat.id()))
                        .getSingleResult();
    }

    @Test
    void marksFromBeforeThatRuleAreMendedWhenTheAnswerIsRead() {
        handIn(UNREAD, "3.6", "19.6");
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from waiting_part").executeUpdate();
            database.createNativeQuery("""
                            insert into mark (attempt_id, part, credits, origin, trace, items, comment, at)
                            select ?1, p, 0, 'AUTOMATIC', '[]', '[]', '', now() from unnest(array['chain/b', 'chain/c']) p
                            """)
                    .setParameter(1, UUID.fromString(sat.id()))
                    .executeUpdate();
        });
        mark("1.6", "0").statusCode(200);
        assertThat(credits()).isEqualTo("{a=0.0, b=0.5, c=1.0, d=0.0}");
    }

    private void handIn(String... given) {
        List<Map<String, Object>> answers = new ArrayList<>();
        Map<String, Integer> revisions = new TreeMap<>();
        for (int i = 0; i < given.length; i++) {
            String part = "chain/" + (char) ('a' + i);
            answers.add(typed(part, 0, given[i]));
            revisions.put(part, 1);
        }
        sat.saveAll(answers).statusCode(200);
        sat.handIn(revisions).statusCode(200);
        sweep.sweep();
    }

    private io.restassured.response.ValidatableResponse mark(String value, String credits) {
        Json.post(ta, work() + "/chain/a/" + pseudonym() + "/take").statusCode(200);
        return Json.post(
                ta,
                work() + "/chain/a/" + pseudonym(),
                Map.of("credits", credits, "comment", "As said.", "valueAsRead", value));
    }

    /** The page of the first part's answer, which the TA has taken. */
    private String take() {
        Json.post(ta, work() + "/chain/a/" + pseudonym() + "/take").statusCode(200);
        return work().substring("/api".length()) + "/chain/a/" + pseudonym();
    }

    private org.assertj.core.api.AbstractStringAssert<?> page(String path) {
        return assertThat(ta.request().accept(ContentType.HTML).get(path).asString());
    }

    private String work() {
        return "/api/marking/" + hall.session();
    }

    private String pseudonym() {
        return (String) database.createNativeQuery("""
                        select c.pseudonym from candidate c join attempt a on a.candidate_id = c.id where a.id = ?1
                        """)
                .setParameter(1, UUID.fromString(sat.id()))
                .getSingleResult();
    }

    private String credits() {
        return marks.current(UUID.fromString(sat.id())).values().stream()
                .collect(Collectors.toMap(
                        mark -> mark.part().part().value(),
                        mark -> mark.credits().toString(),
                        (a, b) -> a,
                        TreeMap::new))
                .toString();
    }

    private List<String> history(String part) {
        return marks.history(UUID.fromString(sat.id()), PartRef.parse(part).orElseThrow()).stream()
                .map(mark -> mark.credits().toString())
                .toList();
    }
}
