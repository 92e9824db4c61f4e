package de.tum.klausur.attempt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class EarlierTest {

    private static final String TEXT = "l9-output-size/b";
    private static final String LONG = "A sentence that took a while.";

    private final Login student = Logins.student("ea11rly");

    @Inject
    TestClock clock;

    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        sat = ExamHall.open().seat(student).start(student).opened();
    }

    @Test
    void whatWasDeletedIsToldToItsStudentWithItsTime() {
        earlier(sat, TEXT).statusCode(200).body("$", empty());
        sat.save(Sat.typed(TEXT, 0, LONG)).statusCode(200);
        sat.save(Sat.typed(TEXT, 1, "")).statusCode(200);
        earlier(sat, TEXT)
                .statusCode(200)
                .body("response.typed", contains(LONG))
                .body("[0].revision", equalTo(1))
                .body("[0].at", equalTo(ExamHall.OPENS.toString()));
    }

    @Test
    void nobodyIsToldOfTheAttemptOfAnotherNorOfAPartThatIsntThere() {
        sat.save(Sat.typed(TEXT, 0, LONG)).statusCode(200);
        earlier(sat.asked(Logins.student("ea12rly")), TEXT).statusCode(404);
        earlier(sat, "no-such/a").statusCode(404);
        earlier(sat, "No such/%20").statusCode(404);
    }

    private static ValidatableResponse earlier(Sat sat, String part) {
        return sat.student()
                .request()
                .get("/api/attempts/" + sat.id() + "/earlier/" + part)
                .then();
    }
}
