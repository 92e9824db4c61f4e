package de.tum.klausur.testsupport;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a lecturer does to have a session with candidates, through the pages. */
public final class SessionSteps {

    private static final String HEADER =
            "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;DATE_OF_ASSESSMENT;REMARK\r\n";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");

    private SessionSteps() {}

    /** Schedules the mock exam with these Berlin times. */
    public static UUID schedule(Login lecturer, String opensAt, String lastStartAt) {
        String location = Forms.post(lecturer, "/sessions/new?exam=mock", "/sessions", form(opensAt, lastStartAt))
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    public static Map<String, String> form(String opensAt, String lastStartAt) {
        return Map.of(
                "exam", "mock", "title", "Mock", "opensAt", opensAt, "lastStartAt", lastStartAt, "duration", "31");
    }

    /** A roster with these students; each is given as number;family;given. */
    public static String roster(String... students) {
        StringBuilder file = new StringBuilder(HEADER);
        for (String student : students) {
            file.append(student).append(";;;\r\n");
        }
        return file.toString();
    }

    /** Sends a file as the roster of a session. */
    public static ValidatableResponse upload(Login lecturer, UUID session, String content) {
        Response page = lecturer.request().accept("text/html").get("/sessions/" + session);
        Matcher token = TOKEN.matcher(page.asString());
        if (!token.find()) {
            throw new AssertionError(page.asString());
        }
        return lecturer.request()
                .accept("text/html")
                .cookie("csrf-token", page.cookie("csrf-token"))
                .multiPart("csrf-token", token.group(1))
                .multiPart("file", "roster.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .redirects()
                .follow(false)
                .post("/sessions/" + session + "/roster")
                .then();
    }

    /** Sends a roster and takes it over. */
    public static void enrol(Login lecturer, UUID session, String... students) {
        String preview = upload(lecturer, session, roster(students))
                .statusCode(303)
                .extract()
                .header("Location");
        String path = preview.substring(preview.indexOf("/sessions/"));
        Forms.post(lecturer, path, Map.of()).statusCode(303);
    }
}
