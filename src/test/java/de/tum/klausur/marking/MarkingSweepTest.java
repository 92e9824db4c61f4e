package de.tum.klausur.marking;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.ResultView;
import de.tum.klausur.result.Results;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marking by key: once, whole or not at all, whoever does it and whatever breaks in between. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class MarkingSweepTest {

    private static final PartRef NUMBER = PartRef.parse("essay/a").orElseThrow();
    private static final PartRef ESSAY_PART = PartRef.parse("essay/b").orElseThrow();
    private static final PartRef NONE_RIGHT = PartRef.parse("essay/c").orElseThrow();

    private final Login student = Logins.student("ma22rks");
    private final Login second = Logins.student("ma33rks");
    private final Login third = Logins.student("ma44rks");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    AutomaticMarking marking;

    @Inject
    MarkingNow sweep;

    @Inject
    Attempts attempts;

    @Inject
    Marks marks;

    @Inject
    Results results;

    @Inject
    EntityManager database;

    private ExamHall hall;

    @BeforeEach
    void schedule() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .copy("essay.md", "banks/09-cnn/essay.md")
                .write("papers/mock.yaml", AuthorsFolder.mock("Essay", "3", "essay"))
                .synced();
        hall = ExamHall.open().seat(student).seat(second).seat(third);
    }

    @Test
    void partsAreMarkedOnceWhenSeveralNodesSweepAndSweepAgain() throws Exception {
        AttemptView attempt = handedIn(student);
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                done.add(nodes.submit(() -> marking.mark(attempt)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
        sweep.sweep();
        sweep.sweep();
        assertThat(marks.history(attempt.id(), NUMBER)).hasSize(1);
        assertThat(marks.history(attempt.id(), NONE_RIGHT)).hasSize(1);
        assertThat(marks.current(attempt.id())).containsOnlyKeys(NUMBER, NONE_RIGHT);
        assertThat(count("select count(*) from marking_task where attempt_id = ?1", attempt.id()))
                .isOne();
        assertThat(count(
                        "select count(*) from audit_entry where action = 'marking.by-key' and subject = ?1",
                        "attempt/" + attempt.id()))
                .isOne();
    }

    @Test
    void markingThatBreaksInTheMiddleLeavesNothingAndTheNextSweepMakesItGood() {
        // What stands in the way of the second part: the first is marked by then. It stands there before the attempt
        // ends, since the application's own sweep may come at once.
        Sat sat = answered(student);
        UUID obstacle = UUID.fromString(hall.start(third).id());
        obstruct(UUID.fromString(sat.id()), obstacle);
        AttemptView breaking = handedIn(sat);
        AttemptView other = handedIn(second);
        assertThatThrownBy(() -> marking.mark(breaking)).isInstanceOf(RuntimeException.class);
        assertThat(marks.current(breaking.id())).isEmpty();
        sweep.sweep();
        assertThat(marks.current(breaking.id())).isEmpty();
        assertThat(marks.current(other.id())).hasSize(2);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from marking_task where attempt_id = ?1")
                        .setParameter(1, obstacle)
                        .executeUpdate());
        sweep.sweep();
        assertThat(marks.current(breaking.id())).containsOnlyKeys(NUMBER, NONE_RIGHT);
        assertThat(marks.history(breaking.id(), NUMBER)).hasSize(1);
    }

    @Test
    void whereNoOptionIsRightSayingSoEarnsTheCreditsAndSayingNothingDoesNot() {
        AttemptView said = handedIn(student);
        Sat silent = hall.start(second).opened();
        silent.save(typed("essay/a", 0, "1")).statusCode(200);
        silent.handIn(Map.of("essay/a", 1)).statusCode(200);
        sweep.sweep();
        assertThat(marks.history(said.id(), NONE_RIGHT))
                .extracting(MarkView::credits)
                .containsExactly(Credits.of("1"));
        assertThat(marks.history(UUID.fromString(silent.id()), NONE_RIGHT))
                .extracting(MarkView::credits)
                .containsExactly(Credits.of("0"));
    }

    @Test
    void whoNeverStartedOrLeftEverythingBlankGetsXAndWhoAnsweredAGrade() {
        Sat blank = hall.start(second).opened();
        blank.save(typed("essay/b", 0, "thought better of")).statusCode(200);
        blank.save(typed("essay/b", 1, "  ")).statusCode(200);
        blank.handIn(Map.of("essay/b", 2)).statusCode(200);
        AttemptView answered = handedIn(student);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(1)));
        sweep.sweep();
        new AfterExam(hall.session()).mark("essay/b", Set.of("all")).released("3");
        assertThat(results.of(UUID.fromString(hall.session())))
                .extracting(ResultView::candidateId, result -> result.grade().toString())
                .contains(tuple(answered.candidateId(), "1.0"))
                .filteredOn(result -> !result.toList().contains(answered.candidateId()))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.toList().get(1)).isEqualTo("X"));
    }

    @Test
    void grantedObjectionChangesMarkResultAndTrail() {
        AttemptView attempt = handedIn(student);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(1)));
        sweep.sweep();
        new AfterExam(hall.session())
                .mark("essay/b", Set.of())
                .released("3")
                .review("2027-02-15T10:30", "2027-02-20T11:00", true);
        assertThat(result(attempt)).isEqualTo("2.0 of 3.0");
        String objection = objection(attempt);
        Map<String, String> grant = Map.of("decision", "GRANTED", "credits", "1", "reason", "It is one.");
        Forms.post(Logins.ta(), objection, grant).statusCode(409);
        assertThat(result(attempt)).isEqualTo("2.0 of 3.0");
        Forms.post(Logins.secondTa(), objection, grant).statusCode(303);
        assertThat(result(attempt)).isEqualTo("3.0 of 3.0");
        assertThat(marks.history(attempt.id(), ESSAY_PART))
                .extracting(mark -> mark.origin() + " " + mark.credits())
                .containsExactly("MARKER 0.0", "OBJECTION 1.0");
        assertThat(count("select count(*) from result where candidate_id = ?1", attempt.candidateId()))
                .isEqualTo(2);
        assertThat(trail()).contains("result.recalculate", "review.decide", "attempt/" + attempt.id());
    }

    /** The student objects to the essay's mark, the window closes; answers with the objection's page. */
    private String objection(AttemptView attempt) {
        String review = "/review/" + attempt.id();
        Forms.post(student, review, review + "/essay/b", Map.of("text", "Since is a reason, as the rubric asks."))
                .statusCode(303);
        String window = "/review/session/" + hall.session();
        Forms.post(Logins.lecturer(), window, window + "/close", Map.of()).statusCode(303);
        return "/objections/"
                + database.createNativeQuery("select id from objection where attempt_id = ?1", UUID.class)
                        .setParameter(1, attempt.id())
                        .getSingleResult();
    }

    private String trail() {
        return Logins.lecturer()
                .request()
                .queryParam("session", hall.session())
                .get("/api/audit")
                .asString();
    }

    private String result(AttemptView attempt) {
        ResultView result = results.ofCandidate(attempt.candidateId()).orElseThrow();
        return result.credits() + " of " + result.worth();
    }

    @Test
    void releaseIsRefusedWhileAttemptsRunOrAnswersWaitAndSaysHowMany() {
        AfterExam after = new AfterExam(hall.session());
        handedIn(second);
        Sat running = hall.start(student).opened();
        running.save(typed("essay/b", 0, "Since.")).statusCode(200);
        after.setKey(Logins.lecturer(), "3").statusCode(303);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(16)));
        after.release(Logins.secondLecturer(), 1).statusCode(409).body(containsString("1 attempt"));
        running.handIn(Map.of("essay/b", 1)).statusCode(200);
        sweep.sweep();
        after.release(Logins.secondLecturer(), 1).statusCode(409).body(containsString("2 answers"));
        after.mark("essay/b", Set.of("all")).mark("essay/b", Set.of());
        after.release(Logins.secondLecturer(), 1).statusCode(303);
    }

    /** Handed in with one answer, and to be marked. */
    private AttemptView handedIn(Login who) {
        return handedIn(answered(who));
    }

    private Sat answered(Login who) {
        Sat sat = hall.start(who).opened();
        sat.saveAll(List.of(
                        typed("essay/a", 0, "1"),
                        typed("essay/b", 0, "Since."),
                        Map.of("part", "essay/c", "base", 0, "response", Map.of("none", true))))
                .statusCode(200);
        return sat;
    }

    private AttemptView handedIn(Sat sat) {
        sat.handIn(Map.of("essay/a", 1, "essay/b", 1, "essay/c", 1)).statusCode(200);
        return attempts.get(UUID.fromString(sat.id()));
    }

    /** Another attempt's task under this attempt's pseudonym: the database refuses the second one. */
    private void obstruct(UUID attempt, UUID other) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into marking_task (attempt_id, part, session_id, pseudonym, reason, digest)
                        select ?1, 'essay/b', a.session_id, c.pseudonym, 'RUBRIC', repeat('0', 64)
                        from attempt a join candidate c on c.id = a.candidate_id where a.id = ?2
                        """)
                        .setParameter(1, other)
                        .setParameter(2, attempt)
                        .executeUpdate());
    }

    private long count(String query, Object parameter) {
        return ((Number) database.createNativeQuery(query)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }
}
