package de.tum.klausur.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A course's sessions, set up by its lecturer as a program does. */
final class Course {

    private static final String EXAM = "final-1";
    private static final String HEADER =
            "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;DATE_OF_ASSESSMENT;REMARK\r\n";
    private static final String SEATS = """
            select a.id, c.registration_number from attempt a join candidate c on c.id = a.candidate_id
            where a.session_id = ? order by c.registration_number
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;
    private final String lecturer;
    private final List<Student> students;

    /** @param lecturer a token */
    Course(Browser browser, String lecturer, List<Student> students) {
        this.browser = browser;
        this.lecturer = lecturer;
        this.students = students;
    }

    /** Schedules a session that is open, with all students in its roster. */
    UUID schedule(String title) throws IOException, InterruptedException {
        Instant opens = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        ObjectNode session = JSON.createObjectNode()
                .put("exam", EXAM)
                .put("title", title)
                .put("opensAt", opens.toString())
                .put("lastStartAt", opens.plus(Duration.ofHours(2)).toString())
                .put("duration", 90);
        String id =
                JSON.readTree(post("/api/sessions", session).body()).get("id").asText();
        String roster = students.stream()
                .map(student -> student.number() + ";Family " + student.number() + ";Given;;;\r\n")
                .collect(Collectors.joining("", HEADER, ""));
        ObjectNode file = JSON.createObjectNode()
                .put("name", "roster.csv")
                .put("content", Base64.getEncoder().encodeToString(roster.getBytes(StandardCharsets.UTF_8)));
        String kept =
                post("/api/sessions/" + id + "/roster", file).header("Location").orElseThrow();
        post(kept.substring(kept.indexOf("/api/")), JSON.createObjectNode().put("removeMissing", false));
        return UUID.fromString(id);
    }

    /** Nobody starts any more. */
    void endStarting(UUID session) throws IOException, InterruptedException {
        post("/api/sessions/" + session + "/end-starting", JSON.createObjectNode());
    }

    private Browser.Answer post(String path, ObjectNode body) throws IOException, InterruptedException {
        return browser.send(RawRequest.json(path, body.toString()).with("Authorization: Bearer " + lecturer));
    }

    /** The students' places, once the platform has prepared all attempts, as it does before a session opens. */
    List<StudentAttempt> seats(BenchServer server, UUID session)
            throws IOException, SQLException, InterruptedException {
        Map<String, Student> byNumber =
                students.stream().collect(Collectors.toMap(Student::number, Function.identity()));
        String count = "select count(*) from attempt where session_id = '%s'".formatted(session);
        Waiting.until("the attempts are prepared", () -> server.number(count) >= students.size());
        return prepared(server, session, byNumber);
    }

    private static List<StudentAttempt> prepared(BenchServer server, UUID session, Map<String, Student> byNumber)
            throws SQLException {
        List<StudentAttempt> seats = new ArrayList<>();
        try (Connection connection = server.connect();
                PreparedStatement statement = connection.prepareStatement(SEATS)) {
            statement.setObject(1, session);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Student student = byNumber.get(rows.getString(2));
                    if (student != null) {
                        seats.add(new StudentAttempt(student, session, rows.getObject(1, UUID.class)));
                    }
                }
            }
        }
        return seats;
    }
}
