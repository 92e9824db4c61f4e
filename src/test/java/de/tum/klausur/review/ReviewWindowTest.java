package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff and students are told of a review window before, in and after it. */
@QuarkusTest
@Tag("http")
class ReviewWindowTest {

    private static final Duration TO_THE_WINDOW = Duration.ofDays(1);

    private final Login student = Logins.student("rw01win");

    @Inject
    TestClock clock;

    @Inject
    TellingOpenedWindows telling;

    @Test
    void theWindowIsToldAsWhatItIsAndItsFormKeepsItsTimes() {
        MarkedExam exam = new MarkedExam(clock, student);
        String page = "/review/session/" + exam.session();
        assertThat(page(Logins.lecturer(), page)).doesNotContain("Open until", "Close the window now");

        new AfterExam(exam.session()).review("2027-02-16T12:00", "2027-02-17T12:00", true);
        assertThat(page(Logins.lecturer(), page))
                .contains("Opens on", "value=\"2027-02-16T12:00\"", "value=\"2027-02-17T12:00\"", " checked")
                .doesNotContain("Close the window now");
        assertThat(page(student, "/review")).contains("Opens on");
        telling.sweep();
        assertThat(subjects()).noneMatch(subject -> subject.contains("open"));

        clock.stopAt(ExamHall.OPENS.plus(TO_THE_WINDOW).plus(Duration.ofHours(6)));
        assertThat(page(Logins.lecturer(), page)).contains("Open until", "Close the window now");
        assertThat(page(student, "/review")).contains("Open until");
        telling.sweep();
        telling.sweep();
        assertThat(subjects())
                .filteredOn(subject -> subject.startsWith("Your review is open"))
                .hasSize(1);

        Forms.post(Logins.lecturer(), page, page + "/close", Map.of()).statusCode(303);
        assertThat(page(Logins.lecturer(), page))
                .contains("Closed since", "value=\"2027-02-16T12:00\"")
                .doesNotContain("Open until", "Open from");
        assertThat(page(student, "/review")).contains("Closed since").doesNotContain("Open from");
    }

    private List<String> subjects() {
        return Json.get(student, "/api/notices").extract().path("items.subject");
    }

    private static String page(Login login, String path) {
        return login.request().accept(ContentType.HTML).get(path).asString();
    }
}
