package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.FrontDoor;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.PlainHands;
import de.tum.klausur.testsupport.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The final of 90 credits by keys alone in both languages, each with what goes wrong, to a receipt that holds. */
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
class FinalByKeyboardIT {

    private static final KlausurStack STACK = KlausurStack.running();
    private static final int MINUTES = 90;

    /** As many as the first final has at least; what isn't answered is uploaded or drawn. */
    private static final int MANY = 40;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void inEnglishThroughAnOutageAcrossTheEnd() throws Exception {
        String title = "Final by keys";
        Halls.open("final-1", title, MINUTES, "03700004;Lin;Wei");
        try (FrontDoor door = new FrontDoor(STACK.port());
                Visitor student = Visitor.stranger()) {
            PlainHands hands = PlainHands.of(student);
            KeyboardWalk walk = new KeyboardWalk(hands);
            walk.signIn("ge81lin");
            walk.start("http://localhost:" + door.port(), title);
            Map<String, String> answered = walk.answerAll();
            assertThat(answered).hasSizeGreaterThan(MANY);
            walk.isSaved();
            theNetworkIsAwayAcrossTheEnd(student.page(), walk, door);
            walk.tabBackTo("#to-outcome");
            hands.press("Enter");
            hands.await("document.getElementById('outcome')?.matches(':focus')");
            assertThat(student.page().locator("section[aria-labelledby=late]")).containsText(", without a network");
            theReceiptHolds(student, walk, hands, answered.size());
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void inGermanThroughASignInAnew() throws Exception {
        String title = "Klausur mit Tasten";
        Halls.open("final-1", title, MINUTES, "03700003;Großmann;Clara");
        try (Visitor student = Visitor.germanStranger()) {
            PlainHands hands = PlainHands.of(student);
            KeyboardWalk walk = new KeyboardWalk(hands);
            walk.signIn("go17gro");
            walk.start(STACK.url(), title);
            Map<String, String> answered = walk.answerAll();
            assertThat(answered).hasSizeGreaterThan(MANY);
            walk.isSaved();
            student.page().context().clearCookies();
            walk.typeAgain(", abgemeldet");
            assertThat(student.page().locator("#signed-out")).isVisible();
            hands.press("Alt+Shift+O");
            walk.tabBackTo("#signed-out a");
            Page small = student.page().waitForPopup(() -> hands.press("Enter"));
            new KeyboardWalk(hands.at(small)).enter("go17gro");
            walk.isSaved();
            assertThat(student.page().locator("#signed-out")).isHidden();
            walk.handIn();
            theReceiptHolds(student, walk, hands, answered.size());
        }
    }

    private static void theNetworkIsAwayAcrossTheEnd(Page page, KeyboardWalk walk, FrontDoor door) {
        String attempt = attempt(page);
        STACK.endsIn(attempt, Duration.ofSeconds(12));
        walk.typeAgain(", and more");
        walk.isSaved();
        door.shut();
        String late = walk.typeAgain(", without a network");
        assertThat(page.locator("#save-state")).containsText("Your answers are kept on this device");
        assertThat(page.locator("fieldset[data-part='" + late + "']")
                        .locator("textarea, input:not([data-flag])")
                        .first())
                .isDisabled();
        page.waitForCondition(() -> isClosed(attempt));
        door.open();
        assertThat(page.locator("#late-told")).containsText("These answers reached the server");
        assertThat(page.locator("#not-taken")).containsText(", without a network");
    }

    /** By the clock, grace and all. */
    private static boolean isClosed(String attempt) {
        return given().baseUri(STACK.url())
                .auth()
                .oauth2(Halls.token("ge81lin"))
                .get("/api/attempts/" + attempt + "/standing")
                .jsonPath()
                .getString("state")
                .equals("CLOSED");
    }

    private static String attempt(Page page) {
        return page.url().replaceAll("^.*/attempts/([0-9a-f-]+).*$", "$1");
    }

    /** By the command that anybody has, with the platform's public keys. */
    private static void theReceiptHolds(Visitor student, KeyboardWalk walk, PlainHands hands, int parts)
            throws IOException, InterruptedException {
        Path receipt = downloaded(student, walk, hands, "receipt.json");
        Path journal = downloaded(student, walk, hands, "journal.json");
        String told = Verify.told(receipt, journal);
        assertThat(told)
                .contains("✓ The signature is the platform's", "✓ The journal is whole", parts + " parts")
                .doesNotContain("✗");
        assertThat(hands.mouse()).isEmpty();
    }

    private static Path downloaded(Visitor student, KeyboardWalk walk, PlainHands hands, String file) {
        walk.tabTo("a[href$='/" + file + "']");
        Download download = student.page().waitForDownload(() -> hands.press("Enter"));
        return download.path();
    }
}
