package de.tum.klausur.session;

import static de.tum.klausur.testsupport.SessionSteps.enrol;
import static de.tum.klausur.testsupport.SessionSteps.form;
import static de.tum.klausur.testsupport.SessionSteps.roster;
import static de.tum.klausur.testsupport.SessionSteps.schedule;
import static de.tum.klausur.testsupport.SessionSteps.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class SessionPagesTest {

    private static final String OPENS = "2027-02-13T10:00";
    private static final String LAST_START = "2027-02-13T10:20";

    private final Login lecturer = Logins.lecturer();

    @Inject
    Candidates candidates;

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Test
    void rosterBecomesCandidatesAndASecondTimeChangesNothing() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        enrol(lecturer, session, "03710001;Ada;A", "03710002;Bob;B");
        List<CandidateView> first = candidates.of(session);
        enrol(lecturer, session, "03710001;Ada;A", "03710002;Bob;B");
        assertThat(candidates.of(session)).isEqualTo(first).hasSize(2);
        assertThat(first).extracting(CandidateView::pseudonym).doesNotHaveDuplicates();
    }

    @Test
    void wrongRosterNamesLineAndColumnAndTakesNothingOver() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        upload(lecturer, session, roster("3710001;Ada;A", "03710002;Bob;B", "03710002;Bob;B"))
                .statusCode(422)
                .body(containsString("Line 2, column REGISTRATION_NUMBER"))
                .body(containsString("Line 4, column REGISTRATION_NUMBER"));
        upload(lecturer, session, "%PDF-1.7").statusCode(422).body(containsString("not a CSV file"));
        assertThat(candidates.of(session)).isEmpty();
    }

    @Test
    void wrongTimesAreToldAndTheFormIsRefilled() {
        Forms.post(
                        lecturer,
                        "/sessions/new?exam=mock",
                        "/sessions",
                        form(/* opensAt= */ LAST_START, /* lastStartAt= */ OPENS))
                .statusCode(422)
                .body(containsString("The last start must be after the opening."))
                .body(containsString("value=\"" + OPENS + "\""));
        Forms.post(lecturer, "/sessions/new?exam=mock", "/sessions", form("soon", "later"))
                .statusCode(422);
    }

    @Test
    void studentsAndTasAreRefused() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        for (Login other : List.of(Logins.student("ge71abc"), Logins.ta())) {
            other.request()
                    .accept("text/html")
                    .get("/sessions/" + session)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void unknownSessionsAndForeignCandidatesAreNotThere() {
        lecturer.request()
                .accept("text/html")
                .get("/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        UUID session = schedule(lecturer, OPENS, LAST_START);
        UUID other = schedule(lecturer, OPENS, LAST_START);
        enrol(lecturer, other, "03710003;Eve;E");
        UUID foreign = candidates.of(other).getFirst().id();
        String action = "/sessions/" + session + "/candidates/" + foreign + "/accommodation";
        Forms.post(lecturer, "/sessions/" + session, action, Map.of("extraMinutes", "10"))
                .statusCode(404);
    }

    @Test
    void accommodationAndBonusAreKept() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        enrol(lecturer, session, "03710004;Ida;I");
        String page = "/sessions/" + session;
        String candidate =
                page + "/candidates/" + candidates.of(session).getFirst().id();
        Forms.post(lecturer, page, candidate + "/accommodation", Map.of("extraMinutes", "15"))
                .statusCode(303);
        Forms.post(lecturer, page, candidate + "/accommodation", Map.of("extraMinutes", "many"))
                .statusCode(422);
        Forms.post(lecturer, page, page + "/bonus", Map.of("numbers", "3710004\n09999999"))
                .statusCode(200)
                .body(containsString("09999999"));
        CandidateView ida = candidates.of(session).getFirst();
        assertThat(ida.extraMinutes()).isEqualTo(15);
        assertThat(ida.bonus()).isTrue();
    }

    @Test
    void externalCandidatesNeedALoginAndComeInOnce() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        String page = "/sessions/" + session;
        Map<String, String> external = Map.of("familyName", "Guest", "givenName", "G", "login", "Guest.One");
        Forms.post(lecturer, page, page + "/candidates", external).statusCode(303);
        Forms.post(lecturer, page, page + "/candidates", external).statusCode(422);
        Forms.post(lecturer, page, page + "/candidates", Map.of("familyName", "Nobody"))
                .statusCode(422);
        assertThat(candidates.of(session))
                .singleElement()
                .satisfies(guest -> assertThat(guest.login()).contains("guest.one"));
    }

    @Test
    void plannedSessionCanBeChangedWholly() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        change(
                        session,
                        Map.of(
                                "title",
                                "Retake",
                                "opensAt",
                                "2027-02-14T08:00",
                                "lastStartAt",
                                "2027-02-14T08:05",
                                "duration",
                                "60"))
                .statusCode(303);
        SessionView changed = sessions.get(session);
        assertThat(changed.title()).isEqualTo("Retake");
        assertThat(changed.opensAt()).isEqualTo("2027-02-14T07:00:00Z");
        assertThat(changed.lastStartAt()).isEqualTo("2027-02-14T07:05:00Z");
        assertThat(changed.duration()).hasMinutes(60);
    }

    @Test
    void openSessionKeepsItsOpeningAndDurationButMovesItsLastStart() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        clock.stopAt(Instant.parse("2027-02-13T09:05:00Z"));
        change(
                        session,
                        Map.of(
                                "title",
                                "Mock",
                                "opensAt",
                                "2027-02-13T12:00",
                                "lastStartAt",
                                "2027-02-13T10:40",
                                "duration",
                                "5"))
                .statusCode(303);
        SessionView changed = sessions.get(session);
        assertThat(changed.opensAt()).isEqualTo("2027-02-13T09:00:00Z");
        assertThat(changed.duration()).hasMinutes(31);
        assertThat(changed.lastStartAt()).isEqualTo("2027-02-13T09:40:00Z");
    }

    @Test
    void wrongChangeIsToldAndChangesNothing() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        SessionView before = sessions.get(session);
        change(session, Map.of("title", "", "opensAt", OPENS, "lastStartAt", OPENS, "duration", "0"))
                .statusCode(422)
                .body(containsString("Give the session a title"))
                .body(containsString("Give whole minutes"));
        assertThat(sessions.get(session)).isEqualTo(before);
    }

    @Test
    void startingEndsAtOnceAndOnlyWhileTheSessionIsOpen() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        String path = "/sessions/" + session;
        Forms.post(lecturer, path, path + "/end-starting", Map.of()).statusCode(303);
        assertThat(sessions.get(session).lastStartAt()).isEqualTo("2027-02-13T09:20:00Z");
        Instant now = Instant.parse("2027-02-13T09:05:00Z");
        clock.stopAt(now);
        Forms.post(lecturer, path, path + "/end-starting", Map.of()).statusCode(303);
        assertThat(sessions.get(session).lastStartAt()).isEqualTo(now);
    }

    @Test
    void candidatesAreFoundByNameNumberAndPseudonymAndComeInPages() {
        UUID session = schedule(lecturer, OPENS, LAST_START);
        enrol(
                lecturer,
                session,
                IntStream.range(0, 60).mapToObj("0371%04d;Family;A"::formatted).toArray(String[]::new));
        String path = "/sessions/" + session;
        assertThat(html(path)).contains("60 candidates", "page=2");
        assertThat(html(path + "?q=03710059"))
                .contains("1 candidate<", "03710059")
                .doesNotContain("03710058");
        assertThat(html(path + "?q=%25")).contains("No candidate matches.");
    }

    private String html(String path) {
        return lecturer.request()
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse change(UUID session, Map<String, String> fields) {
        String path = "/sessions/" + session + "/change";
        return Forms.post(lecturer, path, path, fields);
    }
}
