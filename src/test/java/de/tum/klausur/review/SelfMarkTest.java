package de.tum.klausur.review;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quiz with feedback and a part that a person must mark. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class SelfMarkTest {

    private static final String QUIZ = """
            id: mock
            title: {en: Quiz}
            minutes: 31
            credits: 3
            aids: {en: None}
            graded: false
            feedback: immediate
            problems: [{title: {en: Essay}, questions: [essay]}]
            """;

    private final Login student = Logins.student("se11lfm");
    private final Login other = Logins.student("se22lfm");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow sweep;

    private ExamHall hall;
    private Sat sat;

    @BeforeEach
    void handedIn() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .copy("essay.md", "banks/09-cnn/essay.md")
                .write("papers/mock.yaml", QUIZ)
                .synced();
        hall = ExamHall.open().seat(student).seat(other);
        sat = hall.start(student).opened();
        sat.save(typed("essay/a", 0, "1")).statusCode(200);
        sat.save(typed("essay/b", 0, "Since.")).statusCode(200);
        sat.handIn(Map.of("essay/a", 1, "essay/b", 1)).statusCode(200);
        sweep.sweep();
    }

    @Test
    void aPersonMarksThisPartIsSaidWithTheSolutionAndNothingAsksToLoadAgain() {
        assertThat(page("en"))
                .contains("A person marks 1 part, and nobody may come to it.", "A person marks this part.")
                .doesNotContain("load this page again", "1 parts");
        assertThat(page("de")).contains("1 Teilaufgabe bewertet eine Person").doesNotContain("1 Teilaufgaben");
        feedback()
                .statusCode(200)
                .body("markedByKey", is(true))
                .body("problems[0].questions[0].waiting.part.ref", contains("essay/b"))
                .body("problems[0].questions[0].waiting.waitsFor", contains("PERSON"))
                .body("problems[0].questions[0].waiting[0].solution", not(equalTo("")));
    }

    @Test
    void theStudentsOwnMarkIsKeptForTheStudentAndCountsNowhere() {
        String before = feedback().extract().path("credits");
        Forms.post(student, path(), path() + "/essay/b", Map.of("credits", "0.5"))
                .statusCode(303);
        assertThat(page("en")).contains("Your own mark: 0.5 of 1");
        assess("1")
                .statusCode(200)
                .body("problems[0].questions[0].waiting[0].ownCredits", equalTo("1.0"))
                .body("credits", equalTo(before));
        String desk = Json.get(Logins.ta(), "/api/marking/" + hall.session())
                .body("progress.marked", equalTo(0))
                .body("progress.all", equalTo(1))
                .extract()
                .asString();
        assertThat(desk).doesNotContain("own");
    }

    @Test
    void partsStandInTheirOrderWhoeverMarksThem() {
        Sat unread = hall.start(other).opened();
        unread.save(typed("essay/a", 0, "one")).statusCode(200);
        unread.handIn(Map.of("essay/a", 1)).statusCode(200);
        sweep.sweep();
        String page = other.request()
                .accept(ContentType.HTML)
                .get("/attempts/" + unread.id() + "/feedback")
                .asString();
        assertThat(page)
                .contains("A person marks this part.")
                .containsSubsequence("data-part=\"essay/a\"", "data-part=\"essay/b\"");
    }

    @Test
    void misfitOnesAreToldAndMarkedPartsTakeNone() {
        for (String wrong : new String[] {"", "0.3", "2", "-1"}) {
            assess(wrong).statusCode(422).body("problems.field", contains("credits"));
        }
        Json.put(student, "/api" + path() + "/essay/a", Map.of("credits", "1"))
                .statusCode(409)
                .body("code", equalTo("marked"));
        Json.put(student, "/api" + path() + "/essay/z", Map.of("credits", "1")).statusCode(404);
        new AfterExam(hall.session()).mark("essay/b", Set.of("all"));
        assess("1").statusCode(409).body("code", equalTo("marked"));
    }

    @Test
    void itIsThereForTheOwnEndedAttemptOnly() {
        Json.get(other, "/api" + path()).statusCode(404);
        Json.put(other, "/api" + path() + "/essay/b", Map.of("credits", "1")).statusCode(404);
        Json.get(Logins.ta(), "/api" + path()).statusCode(403);
        Sat running = hall.start(other);
        Json.get(other, "/api/attempts/" + running.id() + "/feedback")
                .statusCode(404)
                .body(not(containsString("Because")));
    }

    private String path() {
        return "/attempts/" + sat.id() + "/feedback";
    }

    private String page(String language) {
        return student.request()
                .accept(ContentType.HTML)
                .header("Accept-Language", language)
                .get(path())
                .asString();
    }

    private io.restassured.response.ValidatableResponse feedback() {
        return Json.get(student, "/api" + path());
    }

    private io.restassured.response.ValidatableResponse assess(String credits) {
        return Json.put(student, "/api" + path() + "/essay/b", Map.of("credits", credits));
    }
}
