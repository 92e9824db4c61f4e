package de.tum.klausur.session;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.SessionSteps;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is large and holds nothing costs next to nothing: reading stops where no roster goes on. */
@QuarkusTest
@Tag("http")
class RosterBoundsTest {

    private static final Login LECTURER = Logins.lecturer();
    private static final int MILLION = 1_000_000;
    private static final String STUDENT = "03712345;Huber;Anna";

    /** Lines that hold nothing at all are passed over without being kept, wherever they stand. */
    @Test
    void aMillionEmptyLinesAroundAStudentAreReadAsOneStudent() {
        String file = SessionSteps.roster(STUDENT);
        int header = file.indexOf('\n') + 1;
        String padded =
                "\n".repeat(MILLION) + file.substring(0, header) + "\r\n".repeat(MILLION) + file.substring(header);
        String preview = SessionSteps.upload(LECTURER, session(), padded)
                .statusCode(303)
                .extract()
                .header("Location");
        String page = LECTURER.request()
                .accept("text/html")
                .get(preview.substring(preview.indexOf("/sessions/")))
                .asString();
        assertThat(page).contains("Huber", "03712345");
    }

    @Test
    void aMillionEmptyLinesAloneAreAnEmptyFile() {
        assertThat(refused("\n".repeat(MILLION))).contains("is empty");
    }

    /** Each of these would be a row or a cell of its own in memory; reading stops, and tells no more than that. */
    @ParameterizedTest
    @ValueSource(strings = {" \n", ";;;;;\n", "\"\"\n", "x\n", "x;"})
    void aMillionLinesOfNothingMuchAreTooLarge(String line) {
        String file = SessionSteps.roster(STUDENT) + line.repeat(Math.min(MILLION, 4 * MILLION / line.length()));
        assertThat(refused(file)).contains("more than 20,000 lines").doesNotContain("Line 2");
    }

    private static String refused(String file) {
        return SessionSteps.upload(LECTURER, session(), file)
                .statusCode(422)
                .extract()
                .asString();
    }

    private static UUID session() {
        return SessionSteps.schedule(LECTURER, "2030-05-01T10:00", "2030-05-01T10:10");
    }
}
