package de.tum.klausur.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A German reader is told before the start what is there in English only, and each such title says its language. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class EnglishOnlyPagesTest {

    private static final int QUESTIONS = 3;
    private static final String EXAM = """
            id: mock
            title: {en: Mock, de: Probe}
            minutes: 31
            credits: 3
            aids: {en: None, de: Keine}
            problems:
              - title: {en: Numbers, de: Zahlen}
                questions: [q-1, q-2, q-3]
            """;

    private final Login student = Logins.student("fe31dbk");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @BeforeEach
    void now() {
        clock.stopAt(ExamHall.OPENS);
    }

    private ExamHall examWith(int english) {
        folder.clear().bank("09-cnn", "cnn");
        IntStream.rangeClosed(1, QUESTIONS).forEach(i -> {
            folder.number("09-cnn/q-" + i + ".md", "What is " + i + "?", i);
            if (i > english) {
                folder.write(
                        "banks/09-cnn/q-" + i + ".de.md",
                        "---\ntitle: Titel von q-" + i + "\n---\nWas ist " + i + "?\n\n## a\n\n## Erklärung\nDarum.\n");
            }
        });
        folder.write("papers/mock.yaml", EXAM).synced();
        return ExamHall.open().seat(student);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Eine Frage kann nur auf Englisch vorliegen.",
        "2, Bis zu 2 Fragen liegen nur auf Englisch vor.",
        "3, Bis zu 3 Fragen liegen nur auf Englisch vor."
    })
    void aGermanReaderIsToldHowManyBeforeTheStart(int english, String sentence) {
        page(examWith(english).startPage(), "de").body(containsString(sentence));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anEnglishReaderIsToldNothing(int english) {
        page(examWith(english).startPage(), "en").body(not(containsString("English only")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void whereAllIsTranslatedNothingIsTold(String language) {
        page(examWith(0).startPage(), language)
                .body(not(containsString("English only")), not(containsString("auf Englisch")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exams/mock",
                "/exams/mock/paper?seed=7",
                "/banks/cnn",
                "/banks",
                "/banks/cnn/q-1",
                "/banks/cnn/q-1/try"
            })
    void staffAreShownItsLanguageToo(String path) {
        examWith(1);
        page(Logins.lecturer(), path, "de").body(containsString("<bdi lang=\"en\">Title of q-1</bdi>"));
        page(Logins.lecturer(), path, "en").body(containsString("<bdi>Title of q-1</bdi>"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTitleOfAnEnglishQuestionSaysItsLanguageOnTheExamPage(boolean handedIn) {
        Sat sat = examWith(1).start(student).opened();
        if (handedIn) {
            sat.handIn(Map.of()).statusCode(200);
        }
        String path = "/attempts/" + sat.id();
        page(handedIn ? path : sat.paperAddress("de"), "de")
                .body(
                        containsString("<bdi lang=\"en\">Title of q-1</bdi>"),
                        containsString("<bdi>Titel von q-2</bdi>"),
                        containsString("<bdi>Zahlen</bdi>"));
        page(handedIn ? path : sat.paperAddress("en"), "en")
                .body(containsString("<bdi>Title of q-1</bdi>"), containsString("<bdi>Title of q-2</bdi>"));
    }

    private ValidatableResponse page(String path, String language) {
        return page(student, path, language);
    }

    private static ValidatableResponse page(Login who, String path, String language) {
        return who.request()
                .accept(ContentType.HTML)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200);
    }
}
