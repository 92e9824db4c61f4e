package de.tum.klausur.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts of the exam's page say and ask, as a resource that browsers keep. */
@QuarkusTest
@Tag("http")
class FramePagesTest {

    private static final Pattern FRAME = Pattern.compile("data-frame=\"([^\"]+)\"");

    private final Login student = Logins.student("fr22ame");
    private final Login other = Logins.student("fr33ame");

    @Inject
    TestClock clock;

    private ExamHall hall;

    @BeforeEach
    void anExamIsOpen() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open().seat(student).seat(other);
    }

    @ParameterizedTest
    @CsvSource({"en, All answers are saved", "de, Alle Antworten sind gespeichert"})
    void itIsKeptForEverInItsLanguage(String language, String word) {
        String address = address(student, "/attempts/" + hall.start(student).id(), language);
        get(student, address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Encoding", "gzip")
                .header("Set-Cookie", nullValue())
                .body(containsString(word), containsString("id=\"hand-in-dialog\""));
    }

    @Test
    void everybodyHasTheSameAndAPracticeRunAsWell() {
        String address = address(student, "/attempts/" + hall.start(student).id(), "en");
        assertThat(address(other, "/attempts/" + hall.start(other).id(), "en")).isEqualTo(address);
        assertThat(address(Logins.ta(), "/attempts/try", "en")).isEqualTo(address);
        assertThat(get(Logins.ta(), address).asString())
                .isEqualTo(get(student, address).asString());
    }

    @Test
    void byAnotherDigestItIsToldButNotKept() {
        get(student, "/attempts/frame/en/0").then().statusCode(200).header("Cache-Control", "private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "x"})
    void noOtherLanguageIsSpoken(String language) {
        get(student, "/attempts/frame/" + language + "/0").then().statusCode(404);
    }

    @Test
    void whoIsNotSignedInHasNone() {
        given().accept("text/html").get("/attempts/frame/en/0").then().statusCode(401);
    }

    private static String address(Login who, String page, String language) {
        Matcher frame = FRAME.matcher(who.request()
                .accept("text/html")
                .header("Accept-Language", language)
                .get(page)
                .asString());
        assertThat(frame.find()).isTrue();
        return frame.group(1);
    }

    private static Response get(Login who, String address) {
        return who.request().accept("text/html").get(address);
    }
}
