package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.people.Matter;
import de.tum.klausur.review.MarkedExam;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.ApiOperation;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.StaffRoute;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is a candidate of a session has no say in it, whatever roles they hold: asked at every route for staff. */
@QuarkusTest
@Tag("http")
class NobodyJudgesThemselfTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");

    private static final String BROWSER = "text/html,*/*;q=0.8";

    /** The mock exam asks no question of this bank, and this exam none of the mock exam's. */
    private static final String OTHER_BANK = "l13-reinforcement-learning";

    private static final String OTHER_EXAM = "quiz-l13";

    @Inject
    TestClock clock;

    /** A student who has every role of the staff as well. */
    private static Login both(String login) {
        Login student = Logins.student(login);
        return student.withRoles("student", "ta", "lecturer", "admin");
    }

    @Test
    void everyRouteForStaffRefusesACandidateBeforeTheExam() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(3)));
        Login candidate = both("nj11one");
        String session = ExamHall.open().seat(candidate).session();
        Map<Matter, String> ids =
                Map.of(Matter.SESSION, session, Matter.ANSWERS, session, Matter.EXAM, "mock", Matter.BANK, "l9-cnn");
        assertThat(StaffRoute.all())
                .filteredOn(route -> !Set.of(Matter.NOTHING, Matter.OBJECTION)
                        .contains(route.about().orElseThrow().value()))
                .hasSizeGreaterThan(80)
                .allSatisfy(route -> assertRefused(candidate, route, ids));
    }

    @Test
    void theSamePersonDoesTheSameElsewhere() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(3)));
        Login candidate = both("nj12two");
        ExamHall.open().seat(candidate);
        String other = ExamHall.open().session();
        Map<Matter, String> ids = Map.of(Matter.SESSION, other, Matter.EXAM, OTHER_EXAM, Matter.BANK, OTHER_BANK);
        assertThat(StaffRoute.all())
                .filteredOn(route -> Set.of(Matter.SESSION, Matter.EXAM, Matter.BANK, Matter.NOTHING)
                        .contains(route.about().orElseThrow().value()))
                .hasSizeGreaterThan(60)
                .allSatisfy(route -> assertThat(call(candidate, route, ids).statusCode())
                        .as("%s", route)
                        .isNotEqualTo(403));
    }

    @Test
    void keysOfOtherSessionsOpenOnceTheOwnPaperCantBeAnsweredAnyMore() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(3)));
        Login candidate = both("nj13thr");
        ExamHall hall = ExamHall.open().seat(candidate);
        String other = ExamHall.open().session();
        Json.get(candidate, "/api/marking/" + other).statusCode(403).body("code", is("own-paper"));
        Json.get(candidate, "/api/banks/l9-cnn/l9-output-size").statusCode(403).body("code", is("own-paper"));

        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        hall.start(candidate).opened().handIn(Map.of()).statusCode(200);
        Json.get(candidate, "/api/exams/mock").statusCode(403).body("code", is("own-paper"));

        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(16)));
        Json.get(candidate, "/api/marking/" + other).statusCode(200);
        Json.get(candidate, "/api/exams/mock").statusCode(200);
        Json.get(candidate, "/api/banks/l9-cnn/l9-output-size").statusCode(200);
        Json.get(candidate, "/api/marking/" + hall.session()).statusCode(403).body("code", is("own-session"));
        Json.get(candidate, "/api/results/" + hall.session()).statusCode(403).body("code", is("own-session"));
    }

    @Test
    void aRunningAttemptKeepsKeysClosedAfterTheWindow() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(3)));
        Login candidate = both("nj14fou");
        ExamHall hall = ExamHall.open().seat(candidate);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(14)));
        hall.start(candidate);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(30)));
        Json.get(candidate, "/api/banks/l9-cnn/l9-output-size").statusCode(403);
        Json.get(candidate, "/api/banks/edits").statusCode(403);
    }

    @Test
    void listsLeaveOutWhatTheReaderIsACandidateOf() {
        Login candidate = both("nj15fiv");
        MarkedExam exam = new MarkedExam(clock, candidate);
        Json.get(candidate, "/api/audit").statusCode(200).body(not(containsString(exam.session())));
        Json.get(candidate, "/api/audit?session=" + exam.session())
                .statusCode(403)
                .body("code", is("own-session"));
        Json.get(candidate, "/api/marking").statusCode(200).body(not(containsString(exam.session())));
        Json.get(Logins.lecturer(), "/api/marking").statusCode(200).body(containsString(exam.session()));
    }

    @Test
    void nobodyDecidesTheirOwnObjection() {
        Login candidate = both("nj16six");
        MarkedExam exam = new MarkedExam(clock, candidate);
        new AfterExam(exam.session()).review("2027-02-15T12:00", "2027-02-15T13:00", true);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(150)));
        Json.put(
                        candidate,
                        "/api/review/" + exam.attempt() + "/l2-linear-shapes/d",
                        Map.of("text", "Please look again."))
                .statusCode(200);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(5)));
        String objection = Json.get(Logins.secondTa(), "/api/objections")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("find { it.session == '" + exam.session() + "' }.objection.id");
        assertThat(objection).isNotNull();
        Map<Matter, String> ids = Map.of(Matter.OBJECTION, objection);
        assertThat(StaffRoute.all())
                .filteredOn(route -> route.about().orElseThrow().value() == Matter.OBJECTION)
                .hasSize(4)
                .allSatisfy(route -> assertRefused(candidate, route, ids));
        Json.get(candidate, "/api/objections").statusCode(200).body(not(containsString(objection)));
        Json.get(Logins.secondTa(), "/api/objections/" + objection).statusCode(200);
    }

    @Test
    void theRefusalIsToldInGermanToo() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofDays(3)));
        Login candidate = both("nj17sev");
        String session = ExamHall.open().seat(candidate).session();
        candidate
                .request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "de")
                .get("/sessions/" + session)
                .then()
                .statusCode(403)
                .body(containsString("Sie nehmen an „Mock exam in hall 1“ selbst teil"));
    }

    @Test
    void everyRouteOfTheDescriptionForStaffIsAsked() {
        Set<String> asked = new java.util.HashSet<>();
        StaffRoute.all().forEach(route -> asked.add(route.method() + " " + route.path()));
        Login student = Logins.student("nj18eig");
        assertThat(ApiOperation.all()).allSatisfy(operation -> {
            if (operation.call(student.request()).statusCode() == 403) {
                assertThat(asked).contains(operation.toString());
            }
        });
    }

    private static void assertRefused(Login candidate, StaffRoute route, Map<Matter, String> ids) {
        Response answer = call(candidate, route, ids);
        assertThat(answer.statusCode()).as("%s", route).isEqualTo(403);
        assertThat(answer.asString()).as("%s", route).contains("You are a candidate of");
    }

    /** Calls a route about these things; whatever else its address names is not there. */
    private static Response call(Login who, StaffRoute route, Map<Matter, String> ids) {
        String address = address(route, ids);
        if (route.method().equals("GET")) {
            return who.request().accept(route.isApi() ? "*/*" : BROWSER).get(address);
        }
        if (route.isApi()) {
            return who.request().contentType(ContentType.JSON).body("{}").request(route.method(), address);
        }
        return form(who, address.endsWith("/roster")).post(address);
    }

    private static String address(StaffRoute route, Map<Matter, String> ids) {
        String place = route.about().orElseThrow().in();
        String id = ids.getOrDefault(route.about().orElseThrow().value(), "none");
        return URI.create(ApiOperation.ofNothing(
                        route.path().replace("{" + place + "}", id).replace("{hash}", "none")))
                .toString();
    }

    private static RequestSpecification form(Login who, boolean file) {
        Response page = who.request().accept(ContentType.HTML).get("/sessions/new?exam=mock");
        Matcher token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        RequestSpecification form = who.request()
                .accept(ContentType.HTML)
                .cookie("csrf-token", page.cookie("csrf-token"))
                .redirects()
                .follow(false);
        return file
                ? form.multiPart("csrf-token", token.group(1)).multiPart("file", "roster.csv", new byte[] {'a'})
                : form.contentType(ContentType.URLENC).formParam("csrf-token", token.group(1));
    }
}
