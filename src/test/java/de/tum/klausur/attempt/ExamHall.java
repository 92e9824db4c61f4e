package de.tum.klausur.attempt;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session of the mock exam with seats, set up by the lecturer's own pages. 31 minutes, fifteen of them to start in. */
public final class ExamHall {

    /** When the hall opens, unless another time is given. */
    public static final Instant OPENS = Instant.parse("2027-02-15T09:00:00Z");

    /** The exam's duration. */
    public static final int MINUTES = 31;

    /** For how long after the deadline what was on its way is still taken. */
    public static final Duration GRACE = Duration.ofMinutes(1);

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(ZoneId.of("Europe/Berlin"));
    private static final Pattern CANDIDATE = Pattern.compile("/candidates/([0-9a-f-]{36})/accommodation");

    private final String session;

    private ExamHall(String session) {
        this.session = session;
    }

    /** A new session that opens at {@link #OPENS}. */
    public static ExamHall open() {
        return openAt(OPENS);
    }

    /** A new session that opens at {@code opens}, a whole minute. */
    public static ExamHall openAt(Instant opens) {
        String location = Forms.post(
                        Logins.lecturer(),
                        "/sessions/new?exam=mock",
                        "/sessions",
                        Map.of(
                                "exam", "mock",
                                "title", "Mock exam in hall 1",
                                "opensAt", TYPED.format(opens),
                                "lastStartAt", TYPED.format(opens.plusSeconds(15 * 60)),
                                "duration", Integer.toString(MINUTES)))
                .statusCode(303)
                .extract()
                .header("Location");
        return new ExamHall(location.replaceAll(".*/sessions/([0-9a-f-]{36}).*", "$1"));
    }

    public String session() {
        return session;
    }

    /** Gives the student a seat. */
    public ExamHall seat(Login student) {
        Forms.post(
                        Logins.lecturer(),
                        page(),
                        page() + "/candidates",
                        Map.of(
                                "familyName", student.familyName(),
                                "givenName", student.givenName(),
                                "registrationNumber",
                                        student.matriculationNumber().orElse(""),
                                "login", student.matriculationNumber().isPresent() ? "" : student.login()))
                .statusCode(303);
        return this;
    }

    /** Gives the only candidate this many minutes more than the others. */
    public void extraMinutes(int minutes) {
        String html =
                Logins.lecturer().request().accept("text/html").get(page()).asString();
        Matcher candidate = CANDIDATE.matcher(html);
        if (!candidate.find()) {
            throw new AssertionError("no candidate on " + html);
        }
        Forms.post(
                        Logins.lecturer(),
                        page(),
                        page() + "/candidates/" + candidate.group(1) + "/accommodation",
                        Map.of("extraMinutes", Integer.toString(minutes)))
                .statusCode(303);
    }

    /** The student presses start; answers with the attempt. */
    public Sat start(Login student) {
        String start = "/attempts/session/" + session;
        String location = Forms.post(student, start, Map.of("confirmed", "true"))
                .statusCode(303)
                .extract()
                .header("Location");
        return new Sat(student, location.replaceAll(".*/attempts/([0-9a-f-]{36}).*", "$1"));
    }

    /** The page on which the student starts. */
    public String startPage() {
        return "/attempts/session/" + session;
    }

    private String page() {
        return "/sessions/" + session;
    }
}
