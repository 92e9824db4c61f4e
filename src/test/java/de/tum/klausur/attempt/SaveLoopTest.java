package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a save, a poll, a state and opening the exam cost the application and the database, and where the time goes; by hand only:
 * {@code ./mvnw test -Dtest=SaveLoopTest -Dklausur.profile=target/save.jfr}. ADR 0039 keeps what it said.
 */
@QuarkusTest
@Tag("http")
@EnabledIfSystemProperty(named = "klausur.profile", matches = ".+")
class SaveLoopTest {

    private static final Logger LOG = Logger.getLogger(SaveLoopTest.class);
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 1_000;
    private static final int LOOKED = 20;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Login student = Logins.student("lo11oop");
    private final Map<Long, Long> spent = new HashMap<>();
    private String token = "";

    @Inject
    EntityManager database;

    @TestHTTPResource
    URI address = URI.create("http://127.0.0.1");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int revision;

    @Test
    void whatASaveCosts() throws Exception {
        Sat sat = ExamHall.openAt(Instant.now().truncatedTo(ChronoUnit.MINUTES))
                .seat(student)
                .start(student)
                .opened();
        told("save, cold", measure(100, () -> save(sat)));
        measure(WARM_UP, () -> save(sat));
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(1));
            recording.start();
            told("save from entry " + revision, measure(MEASURED, () -> save(sat)));
            recording.dump(Path.of(System.getProperty("klausur.profile")));
        }
        measure(2 * MEASURED, () -> save(sat));
        told("save from entry " + revision, measure(MEASURED, () -> save(sat)));
        for (String below : List.of("/standing", "")) {
            measure(WARM_UP, () -> get(sat, below));
            told("GET" + below, measure(MEASURED, () -> get(sat, below)));
        }
        openings(sat);
        client.close();
    }

    private void openings(Sat sat) throws Exception {
        String paper = sat.paperAddress("en");
        for (String page : List.of("/attempts/" + sat.id(), paper)) {
            measure(WARM_UP, () -> page(page));
            try (Recording recording = new Recording()) {
                recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(1));
                recording.start();
                told("GET " + (page.equals(paper) ? "paper" : "page"), measure(MEASURED, () -> page(page)));
                recording.dump(
                        Path.of(System.getProperty("klausur.profile") + (page.equals(paper) ? ".paper" : ".page")));
            }
        }
        measure(WARM_UP, () -> takeOver(sat));
        told("POST writer", measure(MEASURED, () -> takeOver(sat)));
    }

    private interface Act {

        void once() throws Exception;
    }

    private record Cost(double application, double database, int times) {}

    private Cost measure(int times, Act act) throws Exception {
        token = student.token();
        double before = threads();
        double stored = backends();
        for (int i = 0; i < times; i++) {
            act.once();
            if (i % LOOKED == 0) {
                threads();
            }
        }
        return new Cost((threads() - before) / times, (backends() - stored) / times, times);
    }

    private static void told(String what, Cost cost) {
        LOG.infof(
                "PROFILE %s: %.2f CPU-ms application, %.2f CPU-ms database, mean of %d",
                what, cost.application(), cost.database(), cost.times());
    }

    private void save(Sat sat) throws Exception {
        String body = """
                {"tab": "%s", "changes": [{"part": "%s", "base": %d, "response": {"typed": "answer %d"}}]}
                """.formatted(sat.tab(), Sat.WORDS, revision, revision);
        String answer = send(request(sat, "/answers")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        revision++;
        assertThat(answer).contains("SAVED");
    }

    private void get(Sat sat, String below) throws Exception {
        assertThat(send(request(sat, below).GET())).contains("RUNNING");
    }

    private void page(String path) throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void takeOver(Sat sat) throws Exception {
        String body = "{\"tab\": \"%s\"}".formatted(sat.tab());
        assertThat(send(request(sat, "/writer")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))))
                .contains("RUNNING");
    }

    private HttpRequest.Builder request(Sat sat, String below) {
        return HttpRequest.newBuilder(address.resolve("/api/attempts/" + sat.id() + below))
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Milliseconds of the threads that serve or served requests. */
    private double threads() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null
                        && (info.getThreadName().startsWith("executor-thread")
                                || info.getThreadName().startsWith("vert.x-eventloop")))
                .forEach(info ->
                        spent.merge(info.getThreadId(), threads.getThreadCpuTime(info.getThreadId()), Math::max));
        return spent.values().stream().mapToLong(Long::longValue).sum() / NANOS_PER_MILLI;
    }

    /** Milliseconds of the database's processes that serve this application. */
    @SuppressWarnings("unchecked")
    private double backends() {
        List<Integer> pids = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select pid from pg_stat_activity where datname = current_database()")
                        .getResultList());
        return pids.stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .map(process -> process.info().totalCpuDuration())
                        .flatMap(Optional::stream)
                        .mapToLong(Duration::toNanos)
                        .sum()
                / NANOS_PER_MILLI;
    }
}
