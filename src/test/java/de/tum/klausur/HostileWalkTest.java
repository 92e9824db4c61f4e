package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.HostileRequests;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.RawHttp;
import de.tum.klausur.testsupport.Route;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every route is sent what no page of ours sends: wrong kinds of values, broken JSON and forms, malformed addresses, odd
 * headers. The server may refuse all of it, but never fails. The requests are drawn from fixed seeds, so that each run
 * sends the same; what fails is printed as it was sent.
 */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class HostileWalkTest {

    private static final int LANES = 4;
    private static final int EACH = 5_000;
    private static final long SEED = 20_261_130;
    private static final int MOST_TOLD = 25;

    private static final String EXAM = """
            id: mock
            title: {en: Hostile}
            minutes: 31
            credits: 2
            aids: {en: None}
            problems:
              - title: {en: All}
                questions: [first, essay]
            """;
    private static final String ESSAY = """
            ---
            id: essay
            title: An essay
            objectives: [L9.06]
            difficulty: easy
            minutes: 1
            source: own
            licence: CC0-1.0
            parts:
              a: {kind: free-text, credits: 1, rubric: [{id: why, credits: 1, text: Says why}]}
            ---
            Why?

            ## a

            ### Solution
            So.

            ## Explanation
            Because.
            """;

    private final Login student = Logins.student("ho11stl");
    private final Login sat = Logins.student("ho22stl");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

    @Test
    void noRouteFailsWhateverIsSent() throws InterruptedException {
        Map<String, List<String>> places = places();
        List<Route> routes = Route.all();
        assertThat(routes).hasSizeGreaterThan(80);
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        List<Thread> lanes = IntStream.range(0, LANES)
                .mapToObj(lane -> Thread.ofPlatform().start(() -> {
                    HostileRequests requests = new HostileRequests(SEED + lane, routes, places, student);
                    walk(lane, requests, failures);
                }))
                .toList();
        for (Thread lane : lanes) {
            lane.join();
        }
        assertThat(failures).isEmpty();
    }

    private static void walk(int lane, HostileRequests requests, Queue<String> failures) {
        @Nullable RawHttp connection = null;
        for (int number = 0; number < EACH && failures.size() < MOST_TOLD; number++) {
            byte[] request = requests.next();
            try {
                connection = connection == null ? new RawHttp() : connection;
                connection.send(request);
                RawHttp.Answer answer = connection.answer();
                if (answer.status() >= 500) {
                    failures.add(told(lane, number, request, answer.status() + " " + answer.body()));
                }
                connection = requests.staysOpen(answer) ? connection : closed(connection);
            } catch (IOException e) {
                failures.add(told(lane, number, request, e.toString()));
                connection = closed(connection);
            }
        }
    }

    private static @Nullable RawHttp closed(@Nullable RawHttp connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException gone) {
            // It is closed all the same.
        }
        return null;
    }

    private static String told(int lane, int number, byte[] request, String answer) {
        return "lane %d, request %d:\n%s\n→ %s\n"
                .formatted(
                        lane,
                        number,
                        HostileRequests.told(request),
                        answer.substring(0, Math.min(300, answer.length())));
    }

    /** A world in which each kind of thing exists: what the places in braces may name. */
    private Map<String, List<String>> places() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/first.md", "What is 1?", 7)
                .write("banks/09-cnn/essay.md", ESSAY)
                .write("papers/mock.yaml", EXAM)
                .synced();
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(3)));
        String done = marked();
        ExamHall running = ExamHall.openAt(ExamHall.OPENS).seat(student);
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        Sat open = running.start(student).opened();
        Map<String, List<String>> places = new HashMap<>();
        String attempt = attempts.getFirst();
        places.put("session", List.of(running.session(), done));
        places.put("id", List.of(running.session(), done, open.id(), attempt));
        places.put("attempt", List.of(attempt, open.id()));
        places.put("bank", List.of("cnn"));
        places.put("exam", List.of("mock"));
        places.put("question", List.of("first", "essay"));
        places.put("part", List.of("a"));
        places.put("candidate", links("/sessions/" + running.session(), "/candidates/([0-9a-f-]{36})/"));
        places.put("pseudonym", links("/marking/" + done + "/essay/a", "/essay/a/([^\"/]+)\""));
        places.put("objection", List.of(UUID.randomUUID().toString()));
        return places;
    }

    private final List<String> attempts = new ArrayList<>();

    private String marked() {
        ExamHall hall =
                ExamHall.openAt(ExamHall.OPENS.minus(Duration.ofHours(2))).seat(sat);
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(2)).plusSeconds(60));
        Sat one = hall.start(sat).opened();
        one.saveAll(List.of(Sat.typed("first/a", 0, "7"), Sat.typed("essay/a", 0, "So.")))
                .statusCode(200);
        one.handIn(Map.of("first/a", 1, "essay/a", 1)).statusCode(200);
        marking.sweep();
        new AfterExam(hall.session()).mark("essay/a", java.util.Set.of("why"));
        attempts.add(one.id());
        return hall.session();
    }

    private static List<String> links(String page, String pattern) {
        String html = Logins.lecturer().request().accept("text/html").get(page).asString();
        Matcher found = Pattern.compile(pattern).matcher(html);
        List<String> all = new ArrayList<>();
        while (found.find()) {
            all.add(found.group(1));
        }
        return all.isEmpty() ? List.of("none") : all;
    }
}
