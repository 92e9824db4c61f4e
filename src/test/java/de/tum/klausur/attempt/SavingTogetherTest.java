package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.SHAPE;
import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Saves that come at the same time are committed together, and what becomes of one is nobody else's affair. */
@QuarkusTest
@Tag("http")
class SavingTogetherTest {

    private static final int STUDENTS = 12;
    private static final int SAVES = 15;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Inject
    RecordsNow records;

    private final List<Sat> all = new ArrayList<>();

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        ExamHall hall = ExamHall.open();
        for (int number = 10; number < 10 + STUDENTS; number++) {
            Login student = Logins.student("to" + number + "get");
            all.add(hall.seat(student).start(student).opened());
        }
    }

    @Test
    void eachOfManyAtOnceHasAllItsAnswersInOrder() throws Exception {
        atOnce(all.stream().<Callable<Object>>map(sat -> () -> {
            for (int revision = 0; revision < SAVES; revision++) {
                sat.save(typed(NUMBER, revision, "1" + revision))
                        .statusCode(200)
                        .body("changes[0].outcome", equalTo("SAVED"))
                        .body("changes[0].revision", equalTo(revision + 1));
            }
            return sat;
        }));
        all.forEach(sat -> {
            sat.state()
                    .body("answers.'" + NUMBER + "'.response.typed", equalTo("1" + (SAVES - 1)))
                    .body("entries", equalTo(SAVES + 2));
            assertThat(records.holds(UUID.fromString(sat.id()))).isTrue();
        });
    }

    @Test
    void oneThatIsRefusedKeepsNoOtherFromBeingSaved() throws Exception {
        Sat stranger = all.getFirst().inAnotherTab();
        List<Callable<Object>> acts = new ArrayList<>();
        for (Sat sat : all.subList(1, all.size())) {
            acts.add(() ->
                    sat.save(typed(NUMBER, 0, "12")).statusCode(200).body("changes[0].outcome", equalTo("SAVED")));
            acts.add(() -> stranger.save(typed(NUMBER, 0, "99")).statusCode(409).body("code", equalTo("other-writer")));
        }
        atOnce(acts.stream());
        all.getFirst().state().body("entries", equalTo(2));
    }

    /** Somebody else has the row: its student waits, the others don't. */
    @Test
    void anAttemptInOtherHandsHoldsNobodyUp() throws Exception {
        Sat held = all.getFirst();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Object> waiting = QuarkusTransaction.requiringNew().call(() -> {
                lock(held);
                Future<Object> mine = threads.submit(() ->
                        held.save(typed(NUMBER, 0, "12")).statusCode(200).body("changes[0].outcome", equalTo("SAVED")));
                atOnce(all.stream()
                        .skip(1)
                        .map(sat -> () -> sat.save(typed(SHAPE, 0, "(1, 2)"))
                                .statusCode(200)
                                .body("changes[0].outcome", equalTo("SAVED"))));
                assertThat(mine.isDone()).isFalse();
                return mine;
            });
            waiting.get();
        }
        held.state().body("answers.'" + NUMBER + "'.response.typed", equalTo("12"));
    }

    /** In one group, so that what the database refuses for one would take the others along. */
    @Test
    void aRowThatTheDatabaseRefusesIsItsOwnersAlone() throws Exception {
        Sat broken = all.getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "alter table journal_entry add constraint refused_here check (attempt_id <> '"
                                        + broken.id() + "'::uuid) not valid")
                        .executeUpdate());
        try {
            atOnce(all.stream()
                    .<Callable<Object>>map(
                            sat -> () -> sat.save(typed(NUMBER, 0, "12")).statusCode(sat.equals(broken) ? 500 : 200)));
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("alter table journal_entry drop constraint refused_here")
                            .executeUpdate());
        }
        all.stream().skip(1).forEach(sat -> sat.state().body("entries", equalTo(3)));
        broken.state().body("entries", equalTo(2));
        broken.save(typed(NUMBER, 0, "12")).statusCode(200);
    }

    private void lock(Sat sat) {
        database.createNativeQuery("select id from attempt where id = :id for update")
                .setParameter("id", UUID.fromString(sat.id()))
                .getSingleResult();
    }

    private static void atOnce(java.util.stream.Stream<? extends Callable<?>> acts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> done = acts.map(threads::submit).toList();
            for (Future<?> one : done) {
                one.get();
            }
        }
    }
}
