package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.SessionSteps;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do wrong on the way is told in their language, and what to do about it. */
@QuarkusTest
@Tag("http")
class BadInputTest {

    private static final String HEADER =
            "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;" + "DATE_OF_ASSESSMENT;REMARK\r\n";

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");

    private final Login lecturer = Logins.lecturer();

    @Inject
    TestClock clock;

    @Inject
    Candidates candidates;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The file is empty | Die Datei ist leer",
                "%PDF-1.7 | not a CSV file | keine CSV-Datei",
                "NUMBER;NAME~1;2~ | This column is missing | Diese Spalte fehlt",
                "REGISTRATION_NUMBER,GRADE~03730001,~ | separated by commas; TUMonline | durch Kommas getrennt; in der Datei",
                "HEADER03730001;A;A;;;~03730001;A;A;;;~ | stands in line 2 already | steht schon in Zeile 2",
                "HEADER3730001;A;A;;;~ | is not a matriculation number | ist keine Matrikelnummer aus 8 Ziffern",
                "HEADER | header but no student | keine Studierenden",
            })
    void wrongRosterIsToldAndTakesNobodyIn(String file, String english, String german) {
        UUID session = SessionSteps.schedule(lecturer, "2027-02-13T10:00", "2027-02-13T10:20");
        String content = file.replace("HEADER", HEADER).replace("~", "\r\n");
        assertThat(upload(session, content, StandardCharsets.UTF_8, "en", 422)).contains(english);
        assertThat(upload(session, content, StandardCharsets.UTF_8, "de", 422)).contains(german);
        assertThat(candidates.of(session)).isEmpty();
    }

    @Test
    void fifteenHundredStudentsComeInFromALatin1File() {
        UUID session = SessionSteps.schedule(lecturer, "2027-02-13T10:00", "2027-02-13T10:20");
        StringBuilder file = new StringBuilder(HEADER);
        IntStream.range(0, 1_500).forEach(i -> file.append("0375%04d;Müßig %d;Zoë;;;\r\n".formatted(i, i)));
        assertThat(upload(session, file.toString(), StandardCharsets.ISO_8859_1, "en", 303))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,Nothing here", "de,Hier ist nichts"})
    void foreignAttemptIsNotThere(String language, String told) {
        clock.stopAt(ExamHall.OPENS);
        Login owner = Logins.student("ow22ner");
        Sat sat = ExamHall.open().seat(owner).start(owner);
        for (String page : new String[] {"/attempts/" + sat.id(), "/review/" + sat.id()}) {
            assertThat(page(Logins.student("fo33ign").request(), page, language, 404))
                    .contains("<h1>" + told);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Your account lacks the role", "de,Ihrem Konto fehlt die Rolle"})
    void roleTooLowIsTold(String language, String told) {
        for (String page : new String[] {"/banks", "/banks/problems", "/exams", "/marking", "/sessions", "/audit"}) {
            assertThat(page(Logins.student("lo22wly").request(), page, language, 403))
                    .contains(told);
        }
        assertThat(page(Logins.ta().request(), "/sessions", language, 403)).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"en,Please sign in first", "de,Bitte melden Sie sich zuerst an"})
    void expiredLoginIsTold(String language, String told) {
        String expired = Logins.student("ex22pir").expiredToken();
        assertThat(page(RestAssured.given().auth().oauth2(expired), "/attempts/" + UUID.randomUUID(), language, 401))
                .contains(told);
        RestAssured.given()
                .auth()
                .oauth2(expired)
                .get("/api/attempts/" + UUID.randomUUID())
                .then()
                .statusCode(401);
    }

    private static String page(RequestSpecification asked, String path, String language, int status) {
        return asked.accept(ContentType.HTML)
                .cookie("language", language)
                .get(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private String upload(UUID session, String content, Charset charset, String language, int status) {
        Response opened = lecturer.request().accept(ContentType.HTML).get("/sessions/" + session);
        Matcher token = TOKEN.matcher(opened.asString());
        assertThat(token.find()).isTrue();
        return lecturer.request()
                .accept(ContentType.HTML)
                .cookie("csrf-token", opened.cookie("csrf-token"))
                .cookie("language", language)
                .multiPart("csrf-token", token.group(1))
                .multiPart("file", "roster.csv", content.getBytes(charset), "text/csv")
                .redirects()
                .follow(false)
                .post("/sessions/" + session + "/roster")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
