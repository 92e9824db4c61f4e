package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class AnnouncingTest {

    private static final Map<String, String> BOTH =
            Map.of("en", "In 4b read 3×3 instead of 5×5.", "de", "Lesen Sie in 4b 3×3 statt 5×5.");

    private final Login student = Logins.student("an11oun");
    private final Login other = Logins.student("an12oun");

    @Inject
    TestClock clock;

    private ExamHall hall;
    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student).seat(other);
        sat = hall.start(student).opened();
    }

    @Test
    void allWhoSitAreToldInTheirLanguageAndWhoStartsLaterToo() {
        listed(sat, "en").body("$", empty());
        announce(BOTH).statusCode(200).body("number", equalTo(1)).body("acknowledged", equalTo(0));
        listed(sat, "en")
                .body("text", contains(BOTH.get("en")))
                .body("language", contains("en"))
                .body("seen", contains(false))
                .body("[0].at", equalTo(ExamHall.OPENS.toString()));
        listed(sat, "de").body("text", contains(BOTH.get("de"))).body("language", contains("de"));
        listed(hall.start(other), "en").body("text", contains(BOTH.get("en")));
    }

    @Test
    void oneLanguageIsEnoughAndIsNamed() {
        announce(Map.of("de", "Noch 5 Minuten.")).statusCode(200);
        listed(sat, "en").body("text", contains("Noch 5 Minuten.")).body("language", contains("de"));
    }

    @Test
    void howManyThereAreIsToldToAPageThatBeginsAndThatPolls() {
        sat.standing().body("announcements", nullValue());
        announce(BOTH).statusCode(200);
        announce(BOTH).statusCode(200).body("number", equalTo(2));
        sat.standing().body("announcements", equalTo(2));
        sat.takeOver().body("announcements", equalTo(2));
    }

    @Test
    void whatAStudentAcknowledgesIsKnownToTheLecturerOnce() {
        announce(BOTH).statusCode(200);
        for (int i = 0; i < 2; i++) {
            acknowledge(sat, 1).statusCode(200).body("seen", contains(true));
        }
        Logins.lecturer()
                .request()
                .get("/api/sessions/" + hall.session() + "/announcements")
                .then()
                .statusCode(200)
                .body("acknowledged", contains(1));
        acknowledge(sat, 2).statusCode(404);
        acknowledge(sat.asked(other), 1).statusCode(404);
    }

    @Test
    void nobodyIsToldAnotherSessionsAnnouncements() {
        announce(BOTH).statusCode(200);
        Sat elsewhere = ExamHall.open().seat(other).start(other).opened();
        listed(elsewhere, "en").body("$", empty());
        sat.asked(other)
                .student()
                .request()
                .get("/api/attempts/" + sat.id() + "/announcements")
                .then()
                .statusCode(404);
    }

    @Test
    void withoutWordsOrWithTooManyNobodyIsTold() {
        announce(Map.of()).statusCode(422);
        announce(Map.of("en", " \n ", "de", "")).statusCode(422);
        announce(Map.of("de", "x".repeat(1_001))).statusCode(422).body("problems[0].field", equalTo("de"));
        announce(Map.of("de", "x".repeat(1_000))).statusCode(200);
        listed(sat, "en").body("number", contains(1));
    }

    @Test
    void beforeASessionOpensThereIsNobodyToTell() {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofMinutes(1)));
        announce(BOTH).statusCode(409).body("code", equalTo("nobody-to-tell"));
        clock.stopAt(ExamHall.OPENS);
    }

    @Test
    void onlyLecturersTellAndTheTrailKeepsIt() {
        for (Login below : new Login[] {Logins.ta(), student}) {
            Json.post(below, path(), BOTH).statusCode(403);
        }
        announce(BOTH).statusCode(200);
        Json.get(Logins.lecturer(), "/api/audit?session=" + hall.session())
                .body(containsString("session.announce"), containsString("In 4b read"));
    }

    @Test
    void thePageShowsHowItWillReadBeforeItIsTold() {
        String page = "/sessions/" + hall.session() + "/announcements";
        Forms.post(Logins.lecturer(), page, page, BOTH)
                .statusCode(200)
                .body(allOf(
                        containsString("1 student is sitting the exam now."),
                        containsString("Announce it to 1 student"),
                        containsString("<p class=\"as-told\">In 4b read 3×3 instead of 5×5.</p>")));
        listed(sat, "en").body("$", empty());
        Forms.post(Logins.lecturer(), page, page, Map.of("act", "tell", "en", BOTH.get("en"), "de", BOTH.get("de")))
                .statusCode(303);
        assertThat(Logins.lecturer().page(page + "?done=told"))
                .contains("Announced.", "Acknowledged by 0", "Lesen Sie in 4b");
        Forms.post(Logins.lecturer(), page, page, Map.of("en", "", "de", ""))
                .statusCode(422)
                .body(containsString("Write the announcement in English, in German, or in both."));
        assertThat(Logins.lecturer().page("/sessions/" + hall.session())).contains("href=\"" + page + "\"");
    }

    @Test
    void wordsOfOthersAreTextOnThePage() {
        announce(Map.of("en", "<script>alert(1)</script>")).statusCode(200);
        Logins.lecturer()
                .request()
                .accept("text/html")
                .get("/sessions/" + hall.session() + "/announcements")
                .then()
                .body(not(containsString("<script>alert")), containsString("&lt;script&gt;alert"));
    }

    private ValidatableResponse announce(Map<String, String> wording) {
        return Json.post(Logins.lecturer(), path(), wording);
    }

    private String path() {
        return "/api/sessions/" + hall.session() + "/announcements";
    }

    private static ValidatableResponse listed(Sat sat, String language) {
        return sat.student()
                .request()
                .cookie("language", language)
                .get("/api/attempts/" + sat.id() + "/announcements")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse acknowledge(Sat sat, int number) {
        return sat.post("/announcements/" + number + "/seen", Map.of());
    }
}
