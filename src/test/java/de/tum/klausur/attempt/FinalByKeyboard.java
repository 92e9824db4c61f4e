package de.tum.klausur.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.FrontDoor;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.Hands;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Waiting;
import java.time.Duration;
import java.util.Map;

/** The final of 90 credits by keys alone in whichever browser, and how one comes through what goes wrong. */
record FinalByKeyboard(Hands hands, KeyboardWalk walk, String login) {

    static final String EXAM = "final-1";
    static final int MINUTES = 90;

    /** As many as the first final has at least; what isn't answered is uploaded or drawn. */
    private static final int MANY = 40;

    private static final KlausurStack STACK = KlausurStack.running();

    FinalByKeyboard(Hands hands, String login) {
        this(hands, new KeyboardWalk(hands), login);
    }

    /** Signs in at {@code platform}, starts and answers all that keys can; answers how many parts that were. */
    int answered(String platform, String title) {
        walk.signIn(login);
        walk.start(platform, title);
        Map<String, String> answered = walk.answerAll();
        assertThat(answered).hasSizeGreaterThan(MANY);
        walk.isSaved();
        return answered.size();
    }

    /** Something is typed before the end and reaches the server behind it, in a minute; the page ends at the outcome. */
    void networkAwayAcrossTheEnd(FrontDoor door) {
        String attempt = hands.see("location.pathname").replaceAll("^.*/attempts/([0-9a-f-]+).*$", "$1");
        boolean german = hands.see("document.documentElement.lang").equals("de");
        STACK.endsIn(attempt, Duration.ofSeconds(12));
        walk.typeAgain(", and more");
        walk.isSaved();
        door.shut();
        String late = walk.typeAgain(", without a network");
        says("save-state", german ? "Ihre Antworten bleiben auf diesem Gerät" : "Your answers are kept on this device");
        hands.await("document.querySelector(\"fieldset[data-part='" + late
                + "'] :is(textarea, input:not([data-flag]))\").matches(':disabled')");
        Waiting.until(() -> isClosed(attempt));
        door.open();
        says("late-told", german ? "Diese Antworten haben den Server" : "These answers reached the server");
        says("not-taken", ", without a network");
        walk.tabBackTo("#to-outcome");
        hands.press("Enter");
        hands.await("document.getElementById('outcome')?.matches(':focus')");
        hands.await(
                "document.querySelector('section[aria-labelledby=late]').textContent.includes(', without a network')");
    }

    private void says(String id, String text) {
        hands.await("document.getElementById('" + id + "').textContent.includes('" + text + "')");
    }

    /** By the clock, grace and all. */
    private boolean isClosed(String attempt) {
        return given().baseUri(STACK.url())
                .auth()
                .oauth2(Halls.token(login))
                .get("/api/attempts/" + attempt + "/standing")
                .jsonPath()
                .getString("state")
                .equals("CLOSED");
    }

    /** The sign-in is gone; a small window brings it back, and what waited is sent. */
    void signInLost() {
        hands.loseCookies();
        walk.typeAgain(", abgemeldet");
        hands.await("!document.getElementById('signed-out').hidden");
        hands.press("Alt+Shift+O");
        walk.tabBackTo("#signed-out a");
        new KeyboardWalk(hands.opened(() -> hands.press("Enter"))).enter(login);
        walk.isSaved();
        hands.await("document.getElementById('signed-out').hidden");
    }
}
