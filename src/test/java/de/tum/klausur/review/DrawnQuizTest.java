package de.tum.klausur.review;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An exam that draws its questions, from the blueprint's page to the feedback. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class DrawnQuizTest {

    private static final int QUESTIONS = 8;
    private static final String QUIZ = """
            id: mock
            title: {en: Quiz}
            minutes: 31
            credits: 4
            aids: {en: None}
            graded: false
            feedback: immediate
            problems:
              - title: {en: Drawn}
                questions:
                  - drawn-1
                  - draw: {count: 3, objectives: [L9], credits: 1}
            """;

    private final Login student = Logins.student("fe11dbk");
    private final Login other = Logins.student("fe22dbk");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

    @BeforeEach
    void quizOfFourOutOfEight() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear().bank("09-cnn", "cnn");
        IntStream.rangeClosed(1, QUESTIONS)
                .forEach(i -> folder.number("09-cnn/drawn-" + i + ".md", "What is " + i + "?", 7_000_700 + i));
        folder.write("papers/mock.yaml", QUIZ).synced();
    }

    @Test
    void onlyWhatStandsOnTheOwnPaperIsAskedSavedAndMarked() {
        ExamHall hall = ExamHall.open().seat(student);
        Sat sat = hall.start(student).opened();
        List<String> asked = asked(student, sat);
        assertThat(asked).hasSize(4).contains("drawn-1").doesNotHaveDuplicates();
        String own = asked.getLast();
        String foreign = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(i -> "drawn-" + i)
                .filter(id -> !asked.contains(id))
                .findFirst()
                .orElseThrow();
        sat.save(typed(foreign + "/a", 0, "1")).statusCode(422);
        sat.save(typed(own + "/a", 0, "700070" + own.charAt(own.length() - 1))).statusCode(200);
        sat.handIn(Map.of(own + "/a", 1)).statusCode(200);
        marking.sweep();
        page(student, feedback(sat))
                .statusCode(200)
                .body(containsString("1 of 4"))
                .body(containsString("What is " + own.charAt(own.length() - 1) + "?"))
                .body(not(containsString("data-part=\"" + foreign)));
    }

    @Test
    void feedbackIsThereForTheOwnEndedAttemptOnly() {
        ExamHall hall = ExamHall.open().seat(student).seat(other);
        Sat sat = hall.start(student).opened();
        page(student, feedback(sat))
                .statusCode(404)
                .body(not(containsString("What is")))
                .body(not(containsString("Because.")));
        sat.handIn(Map.of()).statusCode(200);
        page(student, "/attempts/" + sat.id()).statusCode(200).body(containsString(feedback(sat)));
        page(student, feedback(sat)).statusCode(200);
        page(other, feedback(sat)).statusCode(404);
        page(Logins.ta(), feedback(sat)).statusCode(403);
        marking.sweep();
        page(student, feedback(sat))
                .statusCode(200)
                .body(containsString("7000701"))
                .body(containsString("Because."));
        hall.start(other);
        page(other, feedback(sat)).statusCode(404);
    }

    @Test
    void gradedExamGivesNone() {
        folder.write("papers/mock.yaml", QUIZ.replace("graded: false\nfeedback: immediate\n", ""))
                .synced();
        Sat sat = ExamHall.open().seat(student).start(student).opened();
        sat.handIn(Map.of()).statusCode(200);
        marking.sweep();
        page(student, feedback(sat)).statusCode(404);
        page(student, "/attempts/" + sat.id()).statusCode(200).body(not(containsString("/feedback")));
    }

    @Test
    void frozenPaperStaysWhatItWasWhenQuestionsCome() {
        Sat sat = ExamHall.open().seat(student).start(student).opened();
        List<String> asked = asked(student, sat);
        folder.number("09-cnn/drawn-9.md", "What is 9?", 709).synced();
        assertThat(asked(student, sat)).isEqualTo(asked);
    }

    @Test
    void authorsSeePoolsSumsAndPapersWithoutKeys() {
        page(Logins.lecturer(), "/exams/mock")
                .statusCode(200)
                .body(containsString("3 of these 7 are drawn"))
                .body(containsString("up to 4 of 31 minutes"))
                .body(containsString("L9.06"))
                .body(containsString("Feedback right after handing in"));
        page(Logins.ta(), "/exams/mock/paper?seed=7")
                .statusCode(200)
                .body(containsString("Paper of seed 7"))
                .body(not(containsString("7000701")));
        page(student, "/exams/mock/paper?seed=7").statusCode(403);
        Logins.ta()
                .request()
                .get("/api/exams/mock/paper?seed=7")
                .then()
                .statusCode(200)
                .body("[0].questions.size()", equalTo(4))
                .body(not(containsString("7000701")));
        Logins.ta()
                .request()
                .get("/api/exams/mock")
                .then()
                .statusCode(200)
                .body("problems[0].slots[1].count", equalTo(3))
                .body("problems[0].slots[1].questions.size()", equalTo(7))
                .body("mostMinutes", equalTo(4))
                .body("feedback", equalTo("IMMEDIATE"));
    }

    @Test
    void tooSmallPoolKeepsTheExamFromBeingScheduled() {
        folder.write("papers/mock.yaml", QUIZ.replace("count: 3", "count: 8").replace("credits: 4", "credits: 9"))
                .synced();
        page(Logins.lecturer(), "/exams/mock")
                .statusCode(200)
                .body(containsString("papers/mock.yaml:12:9"))
                .body(containsString("asks for 8 questions, and 7 can be drawn"));
    }

    @Test
    void authorsAreToldWhichQuestionsOtherExamsAsked() {
        ExamHall.open();
        folder.write("papers/quiz.yaml", QUIZ.replace("id: mock", "id: quiz")).synced();
        page(Logins.lecturer(), "/exams/quiz")
                .body(containsString("8 of its questions were asked"))
                .body(containsString("used in: Mock exam in hall 1"));
    }

    private static List<String> asked(Login student, Sat sat) {
        return Pattern.compile("data-part=\"(drawn-\\d)/a\"")
                .matcher(new Sat(student, sat.id()).paper("en"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String feedback(Sat sat) {
        return "/attempts/" + sat.id() + "/feedback";
    }

    private static ValidatableResponse page(Login who, String path) {
        return who.request().accept(ContentType.HTML).get(path).then();
    }
}
