package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mock exam, sat by one student, marked and released. */
public final class MarkedExam {

    static final String COMMENT = "Zu kurz für ½ Punkt: λ fehlt.";

    private static final List<String> FREE = List.of("l2-linear-shapes/d", "l4-graph-backward/f");

    private final String session;
    private final String attempt;

    public MarkedExam(TestClock clock, Login student) {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(1)));
        ExamHall hall = ExamHall.open().seat(student);
        session = hall.session();
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        attempt = hall.start(student).id();
        sit(student);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        mark();
        release();
    }

    public String session() {
        return session;
    }

    public String attempt() {
        return attempt;
    }

    private void sit(Login student) {
        UUID tab = UUID.randomUUID();
        String api = "/api/attempts/" + attempt;
        json(student, api + "/writer", Map.of("tab", tab));
        json(
                student,
                api + "/answers",
                Map.of(
                        "tab",
                        tab,
                        "changes",
                        List.of(
                                change("l9-output-size/a", Map.of("typed", "8x8x8x8")),
                                change(
                                        "l2-linear-shapes/d",
                                        Map.of("typed", "Because of the bias column:\n\nx @ W + b")),
                                change(
                                        "l4-graph-backward/f",
                                        Map.of("typed", "for i in x:  # ä <b>$\\frac$</b>\n    g += 1 日")),
                                change("l2-convexity/a", Map.of("ticked", List.of(1, 2))))));
        Map<String, Integer> revisions = new LinkedHashMap<>();
        FREE.forEach(part -> revisions.put(part, 1));
        revisions.put("l9-output-size/a", 1);
        revisions.put("l2-convexity/a", 1);
        json(student, api + "/hand-in", Map.of("tab", tab, "revisions", revisions));
    }

    private void mark() {
        Login ta = Logins.ta();
        Waiting.until(() -> FREE.stream().allMatch(page(ta, "/marking/" + session)::contains));
        for (String part : FREE) {
            String location = Forms.post(ta, "/marking/" + session + "/" + part, Map.of())
                    .statusCode(303)
                    .extract()
                    .header("Location");
            Forms.post(ta, java.net.URI.create(location).getPath(), Map.of("none", "true", "comment", COMMENT))
                    .statusCode(303);
        }
    }

    private void release() {
        String path = "/results/" + session;
        String proposed = page(Logins.lecturer(), path);
        Map<String, String> key = new LinkedHashMap<>(Map.of("version", version(proposed)));
        Matcher field =
                Pattern.compile("name=\"(\\d\\.\\d)\"[^>]*value=\"([\\d.,]+)\"").matcher(proposed);
        while (field.find()) {
            key.put(field.group(1), field.group(2));
        }
        Forms.post(Logins.lecturer(), path, path + "/grade-key", key).statusCode(303);
        String kept = version(page(Logins.secondLecturer(), path));
        Forms.post(Logins.secondLecturer(), path, path + "/release", Map.of("version", kept))
                .statusCode(303);
    }

    private static String version(String page) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static Map<String, Object> change(String part, Map<String, Object> response) {
        return Map.of("part", part, "base", 0, "response", response);
    }

    private static void json(Login who, String path, Map<String, ?> body) {
        who.request().contentType(ContentType.JSON).body(body).post(path).then().statusCode(200);
    }

    private static String page(Login who, String path) {
        return who.request().accept(ContentType.HTML).get(path).asString();
    }
}
