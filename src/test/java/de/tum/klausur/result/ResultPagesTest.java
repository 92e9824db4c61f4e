package de.tum.klausur.result;

import static de.tum.klausur.testsupport.SessionSteps.enrol;
import static de.tum.klausur.testsupport.SessionSteps.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class ResultPagesTest {

    private static final Instant BEFORE = Instant.parse("2027-02-13T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-02-13T12:00:00Z");

    private final Login lecturer = Logins.lecturer();
    private final Login second = Logins.secondLecturer();

    @Inject
    TestClock clock;

    @Inject
    Results results;

    @Inject
    GradeKeys keys;

    private UUID session = new UUID(0, 0);

    @BeforeEach
    void oneSessionThatNobodyCameTo() {
        clock.stopAt(BEFORE);
        session = schedule(lecturer, "2027-02-13T10:00", "2027-02-13T10:20");
        enrol(lecturer, session, "03720001;Ada;A", "03720002;=Bob;B");
        clock.stopAt(AFTER);
    }

    @Test
    void whoDidNotAppearGetsXAndTheFileGoesBackWithIt() {
        setKey(proposal()).statusCode(303);
        release(second, 1).statusCode(303);
        assertThat(results.of(session))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.grade()).isEqualTo(Grade.X));
        get("/tumonline.csv")
                .statusCode(200)
                .body(containsString("03720001;Ada;A;X;13.02.2027;"))
                .body(containsString("03720002;=Bob;B;X;13.02.2027;"));
        get("/results.csv").statusCode(200).body(containsString("'=Bob"));
        get("").statusCode(200)
                .body(containsString("tumonline.csv"))
                .body(containsString("<span data-boundary=\"1.0\">"));
    }

    @Test
    void whoSetTheKeyCannotRelease() {
        setKey(proposal()).statusCode(303);
        release(lecturer, 1).statusCode(409).body(containsString("Another lecturer"));
        assertThat(results.released(session)).isFalse();
    }

    @Test
    void anOlderVersionOfTheKeyIsNotReleased() {
        setKey(proposal()).statusCode(303);
        setKey(proposal()).statusCode(303);
        release(second, 1).statusCode(409).body(containsString("changed in the meantime"));
    }

    @Test
    void withoutAKeyOrBeforeTheEndNothingIsReleased() {
        release(second, 1).statusCode(409).body(containsString("Set a grade key first"));
        setKey(proposal()).statusCode(303);
        clock.stopAt(BEFORE);
        release(second, 1).statusCode(409).body(containsString("may still start"));
    }

    @Test
    void aReleasedKeyIsLocked() {
        setKey(proposal()).statusCode(303);
        release(second, 1).statusCode(303);
        setKey(proposal()).statusCode(409);
        release(second, 1).statusCode(409).body(containsString("released already"));
    }

    @Test
    void everyWrongBoundaryIsToldAndShownAgain() {
        Map<String, String> typed = proposal();
        typed.put("1.0", "99");
        typed.put("2.0", "much");
        setKey(typed)
                .statusCode(422)
                .body(containsString("value=\"much\""))
                .body(containsString("above the exam"))
                .body(containsString("steps of 0.5"));
    }

    @Test
    void aPreviewKeepsNothing() {
        Map<String, String> typed = proposal();
        typed.put("act", "preview");
        setKey(typed).statusCode(200).body(containsString("This is a preview"));
        release(second, 1).statusCode(409);
    }

    @Test
    void keyTypedOverAnOlderVersionIsNotKept() {
        setKey(proposal()).statusCode(303);
        Map<String, String> typed = proposal();
        setKey(second, typed, 0).statusCode(409).body(containsString("set another grade key in the meantime"));
        typed.put("act", "preview");
        setKey(second, typed, 0).statusCode(409);
        setKey(second, typed, 1).statusCode(200);
        Map<String, String> unsaid = proposal();
        unsaid.put("version", "");
        Forms.post(second, "/sessions/" + session, "/results/" + session + "/grade-key", unsaid)
                .statusCode(409);
        assertThat(keys.versions(session)).hasSize(1);
        second.request()
                .accept("text/html")
                .cookie("language", "de")
                .get("/results/" + session)
                .then()
                .body(containsString("name=\"version\" value=\"1\""));
    }

    @Test
    void gradesAreNoFileBeforeTheRelease() {
        get("/tumonline.csv").statusCode(409);
        get("/results.csv").statusCode(409);
    }

    @Test
    void ownResultsShowAfterTheReleaseAndNeverToOthers() {
        Login ada = Logins.student("ge72ada", "03720001");
        Login other = Logins.student("ge72oth", "03729999");
        own(ada).body(not(containsString("did not appear")));
        setKey(proposal()).statusCode(303);
        release(second, 1).statusCode(303);
        own(ada).body(containsString("did not appear"));
        own(other).body(not(containsString("did not appear")));
    }

    @Test
    void studentsAndTasAreRefusedAndUnknownSessionsAreNotThere() {
        for (Login low : List.of(Logins.student("ge72abc"), Logins.ta())) {
            low.request().accept("text/html").get("/results/" + session).then().statusCode(403);
        }
        lecturer.request()
                .accept("text/html")
                .get("/results/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theTabOfResultsSaysWhoseTheyAre() {
        own(Logins.student("ge72ada", "03720001")).body(containsString("<title>My results"));
        own(lecturer).body(containsString("<title>Results"));
    }

    @Test
    void gradesAndBoundariesHaveACommaInGerman() {
        setKey(proposal()).statusCode(303);
        lecturer.request()
                .accept("text/html")
                .cookie("language", "de")
                .get("/results/" + session)
                .then()
                .statusCode(200)
                .body(containsString("<th scope=\"row\">1,3</th>"))
                .body(containsString("name=\"1.3\" value=\"27,0\""));
    }

    private ValidatableResponse own(Login student) {
        return student.request().accept("text/html").get("/results").then().statusCode(200);
    }

    private ValidatableResponse get(String path) {
        return lecturer.request()
                .accept("*/*")
                .get("/results/" + session + path)
                .then();
    }

    private ValidatableResponse setKey(Map<String, String> typed) {
        return setKey(lecturer, typed, keys.versions(session).size());
    }

    private ValidatableResponse setKey(Login login, Map<String, String> typed, int seen) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("version", Integer.toString(seen));
        return Forms.post(login, "/sessions/" + session, "/results/" + session + "/grade-key", fields);
    }

    private ValidatableResponse release(Login login, int version) {
        return Forms.post(
                login, "/sessions/" + session, "/results/" + session + "/release", Map.of("version", version));
    }

    private static Map<String, String> proposal() {
        Map<String, String> typed = new HashMap<>();
        GradeKey.proposed(Credits.of("31"), new BigDecimal(50), new BigDecimal(90))
                .boundaries()
                .forEach((grade, credits) -> typed.put(grade.toString(), credits.toString()));
        return typed;
    }
}
