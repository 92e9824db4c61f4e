package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tum.klausur.testsupport.Firefox;
import de.tum.klausur.testsupport.FrontDoor;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.Hands;
import de.tum.klausur.testsupport.KlausurStack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a browser that isn't Chromium: every kind of part by keys, an outage with a reload, and both finals, to receipts that hold. */
@Tag("browser")
class FirefoxIT {

    private static final String TITLE = "Every kind in Firefox";
    private static final KlausurStack STACK = KlausurStack.running();

    @TempDir
    Path folder;

    @Test
    void everyKindIsAnsweredByKeyboardThroughAnOutageToAReceiptThatHolds() throws Exception {
        Halls.open("answering", TITLE, 31, "03700004;Lin;Wei");
        try (FrontDoor door = new FrontDoor(STACK.port());
                Firefox firefox = firefox("en-GB")) {
            Hands hands = firefox.page();
            KeyboardWalk walk = new KeyboardWalk(hands);
            walk.signIn("ge81lin");
            walk.start("http://localhost:" + door.port(), TITLE);
            Map<String, String> answered = walk.answerAll();
            assertThat(answered.values()).contains("tick", "text", "choice", "spot");
            walk.isSaved();
            isKeptForOffline(hands);
            door.shut();
            String part = walk.typeAgain(" and more");
            hands.await("document.getElementById('save-state').textContent.includes('kept on this device')");
            String typed = valueOf(hands, part);
            hands.go(hands.see("location.href"));
            hands.await("document.querySelector(\"[data-part='" + part + "']\")");
            hands.await("document.getElementById('save-state').textContent.includes('kept on this device')");
            assertThat(valueOf(hands, part)).isEqualTo(typed).contains(" and more");
            door.open();
            walk.isSaved();
            walk.handIn();
            receiptHolds(hands, answered.size());
            assertThat(firefox.errors()).isEmpty();
        }
    }

    @Test
    void finalIsPlayedInEnglishThroughAnOutageAcrossTheEnd() throws Exception {
        String title = "Final in Firefox";
        Halls.open(FinalByKeyboard.EXAM, title, FinalByKeyboard.MINUTES, "03700004;Lin;Wei");
        try (FrontDoor door = new FrontDoor(STACK.port());
                Firefox firefox = firefox("en-GB")) {
            FinalByKeyboard exam = new FinalByKeyboard(firefox.page(), "ge81lin");
            int parts = exam.answered("http://localhost:" + door.port(), title);
            exam.networkAwayAcrossTheEnd(door);
            receiptHolds(firefox.page(), parts);
            assertThat(firefox.errors()).isEmpty();
        }
    }

    @Test
    void finalIsPlayedInGermanThroughASignInAnew() throws Exception {
        String title = "Klausur in Firefox";
        Halls.open(FinalByKeyboard.EXAM, title, FinalByKeyboard.MINUTES, "03700003;Großmann;Clara");
        try (Firefox firefox = firefox("de-DE")) {
            FinalByKeyboard exam = new FinalByKeyboard(firefox.page(), "go17gro");
            int parts = exam.answered(STACK.url(), title);
            exam.signInLost();
            exam.walk().handIn();
            receiptHolds(firefox.page(), parts);
            assertThat(firefox.errors()).isEmpty();
        }
    }

    /** The machine's own; where there is none, nothing is told of it. */
    private Firefox firefox(String language) {
        Optional<Path> program = Firefox.installed();
        assumeTrue(program.isPresent(), "no Firefox here: apt-get install firefox-esr, or KLAUSUR_FIREFOX names one");
        return Firefox.start(program.orElseThrow(), folder, language);
    }

    private static void isKeptForOffline(Hands hands) {
        hands.await("await (async () => { for (const name of await caches.keys()) {"
                + " if (await (await caches.open(name)).match(location.pathname)) return true; } return false; })()");
    }

    private static String valueOf(Hands hands, String part) {
        return hands.see("document.querySelector(\"[data-part='" + part + "']\")"
                + ".querySelector('textarea, input:not([type=radio]):not([type=checkbox])').value");
    }

    private void receiptHolds(Hands hands, int parts) throws Exception {
        String told = Verify.told(fetched(hands, "receipt.json"), fetched(hands, "journal.json"));
        assertThat(told)
                .contains("✓ The signature is the platform's", "✓ The journal is whole", parts + " parts")
                .doesNotContain("✗");
    }

    /** What the link on the page leads to. */
    private Path fetched(Hands hands, String file) throws Exception {
        String text = hands.see(
                "fetch(document.querySelector(\"a[href$='/" + file + "']\").href).then((answer) => answer.text())");
        return Files.writeString(folder.resolve(file), text);
    }
}
