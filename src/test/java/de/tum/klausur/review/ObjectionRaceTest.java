package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a student does twice at the same moment is done once, and the other is told. */
@QuarkusTest
@Tag("http")
class ObjectionRaceTest {

    private static final int AT_ONCE = 5;

    private final Login student = Logins.student("ra33obj");

    @Inject
    TestClock clock;

    @Test
    void fiveFirstObjectionsToOnePartAtOnceAreOne() throws Exception {
        MarkedExam exam = new MarkedExam(clock, student);
        new AfterExam(exam.session()).review("2027-03-01T10:00", "2027-03-05T10:00", false);
        clock.stopAt(Instant.parse("2027-03-02T10:00:00Z"));
        String part = "/api/review/" + exam.attempt() + "/l9-output-size/a";
        for (int status : atOnce(part)) {
            assertThat(status).isIn(200, 409);
        }
        assertThat(Json.get(student, "/api/review/" + exam.attempt())
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("objections"))
                .hasSize(1);
    }

    private List<Integer> atOnce(String part) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = java.util.stream.IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return Json.put(student, part, Map.of("text", "This is objection number " + i + "."))
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).contains(200);
            return statuses;
        }
    }
}
