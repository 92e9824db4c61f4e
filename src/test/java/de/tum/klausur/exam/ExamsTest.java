package de.tum.klausur.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Blueprints in the exams/ folder, and freezing. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class ExamsTest {

    private static final String QUIZ = """
            id: quiz
            title: {en: Quiz}
            minutes: 15
            credits: 2
            aids: {en: None}
            problems:
              - title: {en: About one}
                questions: [one, two]
            """;

    @Inject
    AuthorsFolder folder;

    @Inject
    Exams exams;

    @BeforeEach
    void quizOfTwoQuestions() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/one.md", "What is one?", 1)
                .number("09-cnn/two.md", "What is two?", 2)
                .write("papers/quiz.yaml", QUIZ)
                .synced();
    }

    @Test
    void missingQuestionIsToldWhereItIsAskedForAndNotWhereItsNameStandsToo() {
        folder.write(
                        "papers/quiz.yaml",
                        "# one, two, four\n"
                                + QUIZ.replace("About one", "four or two").replace("two]", "four]"))
                .synced();
        assertThat(told())
                .containsExactly("papers/quiz.yaml:9:22: there is no question four"
                        + " (is the id right, and is its file without problems?)");
    }

    @Test
    void creditsThatDoNotAddUpAreToldAtTheirNumber() {
        folder.write("papers/quiz.yaml", "# credits: 2\n" + QUIZ.replace("credits: 2", "credits:   3"))
                .synced();
        assertThat(told())
                .containsExactly("papers/quiz.yaml:5:12: the questions are worth 2.0 credits, not 3.0"
                        + " (write credits: 2.0, or change the questions)");
    }

    @Test
    void brokenExamIsRefusedWithItsPlaceAndAnUnknownOneIsNotThere() {
        folder.delete("banks/09-cnn/two.md").synced();
        assertThatThrownBy(this::freeze).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("exam-not-ready");
            assertThat(refused.text().apply(Locale.ENGLISH))
                    .contains("papers/quiz.yaml:8:22: there is no question two");
            assertThat(refused.text().apply(Locale.GERMAN)).contains("nicht einfrieren", "papers/quiz.yaml:8:22");
        });
        folder.delete("papers/quiz.yaml").synced();
        assertThatThrownBy(this::freeze).isInstanceOf(NotThere.class);
    }

    @Test
    void brokenOrUnknownExamGetsNoSession() {
        page("/exams/quiz")
                .body(containsString("/sessions/new?exam=quiz"), containsString("<a href=\"/banks/cnn/two\">"));
        folder.write("papers/quiz.yaml", QUIZ.replace("minutes: 15", "minutes: soon"))
                .synced();
        page("/exams/quiz").body(containsString("papers/quiz.yaml:3:10"));
        Map<String, String> session = Map.of(
                "exam",
                "quiz",
                "title",
                "Quiz",
                "opensAt",
                "2027-02-13T10:00",
                "lastStartAt",
                "2027-02-13T10:20",
                "duration",
                "15");
        Forms.post(Logins.lecturer(), "/sessions/new?exam=quiz", "/sessions", session)
                .statusCode(422);
        folder.delete("papers/quiz.yaml").synced();
        Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/sessions/new?exam=quiz")
                .then()
                .statusCode(404);
        Logins.ta().request().accept(ContentType.HTML).get("/exams/quiz").then().statusCode(404);
    }

    @Test
    void renamedBlueprintIsNotReadyUntilIdAndNameFitAgain() {
        folder.move("papers/quiz.yaml", "papers/test.yaml").synced();
        assertThat(exams.find("quiz").orElseThrow().ready()).isFalse();
        assertThat(told())
                .containsExactly("papers/test.yaml:1:5: the id quiz is not the file's name"
                        + " (name the file quiz.yaml, or change the id)");
        folder.move("papers/test.yaml", "papers/quiz.yaml").synced();
        assertThat(exams.find("quiz").orElseThrow().ready()).isTrue();
    }

    @Test
    void doubledBlueprintIsToldAtBothPlacesAndStaysAsItWas() {
        String hash = freeze().hash();
        folder.write("papers/old/quiz.yaml", QUIZ.replace("minutes: 15", "minutes: 20"))
                .write("papers/quiz.yaml", QUIZ.replace("minutes: 15", "minutes: 25"))
                .synced();
        assertThat(Logins.ta().request().get("/api/banks/problems").jsonPath().getList("path"))
                .containsExactly("papers/old/quiz.yaml", "papers/quiz.yaml");
        assertThat(exams.find("quiz").orElseThrow().minutes()).isEqualTo(15);
        assertThat(exams.find("quiz").orElseThrow().ready()).isFalse();
        folder.delete("papers/old/quiz.yaml").write("papers/quiz.yaml", QUIZ).synced();
        assertThat(freeze().hash()).isEqualTo(hash);
    }

    @Test
    void onlyWhatIsSaidMakesAnotherFrozenExam() {
        FrozenExam frozen = freeze();
        folder.write("papers/quiz.yaml", "# a comment\n" + QUIZ.replace("minutes: 15\n", "") + "minutes:  15\n")
                .write("banks/09-cnn/one.md", AuthorsFolder.number("one", "What is one?\n", 1, "  # a comment\n"))
                .synced();
        assertThat(freeze()).isEqualTo(frozen);
        folder.number("09-cnn/one.md", "What is one?", 7).synced();
        assertThat(freeze().hash()).isNotEqualTo(frozen.hash());
        assertThat(exams.frozen(frozen.hash())).isEqualTo(frozen);
    }

    private FrozenExam freeze() {
        return QuarkusTransaction.requiringNew().call(() -> exams.freeze("quiz"));
    }

    private List<String> told() {
        return exams.problems("quiz").stream().map(FileProblem::toString).toList();
    }

    private static io.restassured.response.ValidatableResponse page(String path) {
        return Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get(path)
                .then()
                .statusCode(200);
    }
}
