package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.Product;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every secret of a question is a word or number of its own here, which no answer to a student may hold. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class KeyLeakTest {

    private static final String MOCK = """
            id: mock
            title: {en: Mock}
            minutes: 173
            credits: 16.5
            aids: {en: None}
            problems: [{title: {en: Secrets}, questions: [secrets]}]
            """;

    private static final List<String> SECRETS = List.of(
            "leak",
            "730811",
            "730,811",
            "730.811",
            "000917",
            "640927",
            "640,927",
            "640.927",
            "13.77",
            "13,77",
            "1377",
            "7919",
            "7927",
            "7933",
            "L9.17",
            "\"right\":",
            "\"key\"",
            "tolerance",
            "rubric",
            "solution",
            "explanation",
            "accepted",
            "difficulty");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final Login student = Logins.student("le22aks");

    private static final Pattern DRAWN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[0-9a-f]{32}(?:[0-9a-f]{32})?\\b"
                    + "|\"(?:payload|protected|signature|signed)\":\"[^\"]*\"");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

    @TestHTTPResource
    URI address;

    private ExamHall hall;

    @BeforeEach
    void schedule() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .copy("secrets.md", "banks/09-cnn/secrets.md")
                .copy("secrets.de.md", "banks/09-cnn/secrets.de.md")
                .copy("secrets.svg", "banks/09-cnn/secrets.svg")
                .write("papers/mock.yaml", MOCK)
                .synced();
        hall = ExamHall.open().seat(student);
    }

    @Test
    void theMarkersAreInTheKeys() {
        String page = Logins.ta()
                .request()
                .accept(ContentType.HTML)
                .get("/banks/cnn/secrets")
                .asString();
        assertThat(page)
                .contains("730811", "0.000917", "7919", "leakword", "leakrubric", "leaksolution", "leakexplanation");
    }

    @Test
    void noGetOfAStudentTellsAKeyBeforeTheReview() {
        assertKeepsItself(routes(hall.session()));
        Sat sat = hall.start(student).opened();
        sat.save(Sat.typed("secrets/c", 0, "12")).statusCode(200);
        assertKeepsItself(routes(sat.id()));
        sat.handIn(Map.of("secrets/c", 1)).statusCode(200);
        assertKeepsItself(routes(sat.id()));
        marking.sweep();
        assertKeepsItself(routes(sat.id()));
    }

    @Test
    void thePaperOfAnExamThatRunsTellsNone() {
        Sat sat = hall.start(student).opened();
        assertThat(routes(sat.id())).contains("/attempts/%s/paper/de/%s".formatted(sat.id(), sat.id()));
        assertThat(sat.paper("en")).contains("data-part=\"secrets/a\"");
        for (String language : List.of("en", "de")) {
            assertKeepsItself("paper " + language, sat.paper(language));
        }
    }

    @Test
    void noPostOfAStudentTellsAKey() {
        Sat sat = hall.start(student);
        List<Response> answers = new ArrayList<>();
        answers.add(sat.takeOver().extract().response());
        answers.add(sat.saveAll(toEachPart()).extract().response());
        answers.add(sat.save(Sat.typed("secrets/a", 0, "wrong kind")).extract().response());
        answers.add(sat.inAnotherTab()
                .save(Sat.typed("secrets/f", 1, "w"))
                .extract()
                .response());
        answers.add(sat.handIn(Map.of()).extract().response());
        answers.add(sat.handIn(Map.of("secrets/c", 1)).extract().response());
        assertThat(answers)
                .allSatisfy(answer -> assertKeepsItself(
                        "POST " + answer.statusCode(),
                        answer.asString().replace("730811.25", "").replace("7919x1", "")));
    }

    private static List<Map<String, Object>> toEachPart() {
        return List.of(
                Sat.typed("secrets/c", 0, "730811.25"),
                Sat.typed("secrets/d", 0, "not a number"),
                Sat.typed("secrets/e", 0, "7919x1"),
                Sat.typed("secrets/f", 0, "word"),
                Sat.typed("secrets/g", 0, "text"),
                Sat.ticked("secrets/a", 0, 1),
                Sat.ticked("secrets/b", 0, 1, 2),
                Sat.ticked("secrets/b", 7, 99),
                filled("secrets/h", "verdict", "false"),
                Sat.typed("secrets/i", 0, "q"),
                filled("secrets/j", "1.1", "1"),
                filled("secrets/k", "1", "2"),
                filled("secrets/l", "1", "2"),
                filled("secrets/m", "2", "word"),
                filled("secrets/n", "1", "2"),
                filled("secrets/o", "x", "5"),
                filled("secrets/p", "file", "0".repeat(64)),
                Sat.typed("secrets/z", 0, "none"));
    }

    @Test
    @Timeout(60)
    void eventsTellNoKey() throws Exception {
        Sat sat = hall.start(student).opened();
        HttpRequest events = HttpRequest.newBuilder(address.resolve("/api/attempts/" + sat.id() + "/events"))
                .header("Authorization", "Bearer " + student.token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            InputStream stream = client.send(events, HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            sat.inAnotherTab().opened();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                StringBuilder told = new StringBuilder();
                while (told.indexOf("TAKEN_OVER") < 0 || !told.toString().endsWith("\n\n")) {
                    told.append(lines.readLine()).append('\n');
                }
                assertKeepsItself("events", told.toString());
            }
        }
    }

    @Test
    void theReviewShowsWhatItIsMeantToShowAndNothingBeforeIt() {
        Sat sat = hall.start(student).opened();
        sat.saveAll(List.of(Sat.typed("secrets/c", 0, "12"), Sat.typed("secrets/g", 0, "My words.")))
                .statusCode(200);
        sat.handIn(Map.of("secrets/c", 1, "secrets/g", 1)).statusCode(200);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        marking.sweep();
        AfterExam after = new AfterExam(hall.session())
                .mark("secrets/g", Set.of("leakitem"))
                .released("16.5");
        assertKeepsItself(routes(sat.id()));
        after.review("2027-02-15T11:00", "2027-02-20T11:00", false);
        assertKeepsItself("review", student.page("/review/" + sat.id()).replace("leakrubric", ""));
        after.review("2027-02-15T11:00", "2027-02-20T11:00", true);
        assertThat(student.page("/review/" + sat.id()))
                .contains("leakrubric", "leaksolution", "leakexplanation", "730811", "7919", "leakword")
                .doesNotContain("leakdeduction", "L9.17", "leaksource", "LEAK-1.0");
    }

    private static Map<String, Object> filled(String part, String field, String text) {
        return Map.of("part", part, "base", 0, "response", Map.of("filled", Map.of(field, text)));
    }

    private void assertKeepsItself(List<String> routes) {
        for (String route : routes) {
            for (String wanted : List.of("text/html", "application/json", "*/*")) {
                for (String language : List.of("en", "de")) {
                    HttpResponse<String> answer = get(route, wanted, language);
                    assertKeepsItself(route + " " + answer.statusCode(), answer.body());
                }
            }
        }
    }

    /** Some thousand times, hence by the JDK's own client, which takes a fraction of the time. */
    private HttpResponse<String> get(String route, String wanted, String language) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(route))
                .header("Authorization", "Bearer " + student.token())
                .header("Accept", wanted)
                .header("Cookie", "language=" + language)
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(route, e);
        }
    }

    private static void assertKeepsItself(String where, String answer) {
        String told = withoutDrawn(answer);
        // Each answer is looked at for some dozens of secrets: made small once, and described only where one is found.
        String small = told.toLowerCase(Locale.ROOT);
        assertThat(SECRETS.stream()
                        .filter(secret ->
                                small.contains(secret.toLowerCase(Locale.ROOT)) || told.contains(encoded(secret)))
                        .toList())
                .as(() -> where + "\n" + told)
                .isEmpty();
    }

    private static String encoded(String secret) {
        return Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Without ids, hashes and signatures: now and then their digits are those of a secret number. */
    private static String withoutDrawn(String answer) {
        return DRAWN.matcher(answer).replaceAll("");
    }

    /** Every address that answers a GET, its variables filled with what this student knows; the events stream apart. */
    private List<String> routes(String attempt) {
        Set<String> routes = new TreeSet<>();
        for (JavaClass resource : Product.CLASSES) {
            Optional<String> root = resource.tryGetAnnotationOfType(Path.class).map(Path::value);
            for (JavaMethod method : resource.getMethods()) {
                if (root.isPresent() && method.isAnnotatedWith(GET.class)) {
                    String rest = method.tryGetAnnotationOfType(Path.class)
                            .map(Path::value)
                            .orElse("");
                    String route = ("/" + root.get() + "/" + rest)
                            .replaceAll("/+", "/")
                            .replaceAll("(?<=.)/$", "");
                    routes.add(filled(route, hall.session()));
                    routes.add(filled(route, attempt));
                }
            }
        }
        assertThat(routes).contains("/", "/attempts/" + attempt, "/api/attempts/" + attempt + "/events");
        return routes.stream().filter(route -> !route.endsWith("/events")).toList();
    }

    private static String filled(String route, String id) {
        return route.replaceAll("\\{question[^}]*}", "secrets")
                .replaceAll("\\{part[^}]*}", "g")
                .replaceAll("\\{bank[^}]*}", "cnn")
                .replaceAll("\\{language[^}]*}", "de")
                .replaceAll("\\{[^}]*}", id);
    }
}
