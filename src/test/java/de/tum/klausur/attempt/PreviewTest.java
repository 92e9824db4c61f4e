package de.tum.klausur.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class PreviewTest {

    private final Login student = Logins.student("pr11evw");

    @Inject
    TestClock clock;

    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        sat = ExamHall.open().seat(student).start(student).opened();
    }

    @Test
    void aTextIsShownAsItsMarkersWillSeeItAndNotSaved() {
        preview(sat, "**Because** $x^2$\n<b>of it</b>").statusCode(200).body("html", equalTo("""
                                <p><strong>Because</strong> <span class="math" data-display="false">x^2</span><br />
                                &lt;b&gt;of it&lt;/b&gt;</p>
                                """));
        sat.state().body("answers", equalTo(Map.of()));
    }

    @Test
    void nobodyIsAnsweredAtTheAttemptOfAnother() {
        preview(sat.asked(Logins.student("pr12evw")), "x").statusCode(404);
    }

    @Test
    void aTextThatNoPartTakesIsRefused() {
        preview(sat, "x".repeat(10_001)).statusCode(422);
        preview(sat, "$".repeat(10_000)).statusCode(200).body("html", not(containsString("<span")));
    }

    private static ValidatableResponse preview(Sat sat, String text) {
        return sat.post("/preview", Map.of("text", text));
    }
}
