package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tum.klausur.testsupport.Firefox;
import de.tum.klausur.testsupport.FrontDoor;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.KlausurStack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same walk in a browser that isn't Chromium: every kind of part by keys, an outage with a reload, hand-in and receipt. */
@Tag("browser")
class FirefoxIT {

    private static final String TITLE = "Every kind in Firefox";
    private static final KlausurStack STACK = KlausurStack.running();

    @TempDir
    Path folder;

    @Test
    void everyKindIsAnsweredByKeyboardThroughAnOutageToAReceiptThatHolds() throws Exception {
        Optional<Path> program = Firefox.installed();
        assumeTrue(program.isPresent(), "no Firefox here: apt-get install firefox-esr, or KLAUSUR_FIREFOX names one");
        Halls.open("answering", TITLE, 31, "03700004;Lin;Wei");
        try (FrontDoor door = new FrontDoor(STACK.port());
                Firefox firefox = Firefox.start(program.orElseThrow(), folder, "en-GB")) {
            KeyboardWalk walk = new KeyboardWalk(firefox);
            walk.signIn("ge81lin");
            walk.start("http://localhost:" + door.port(), TITLE);
            Map<String, String> answered = walk.answerAll();
            assertThat(answered.values()).contains("tick", "text", "choice", "spot");
            walk.isSaved();
            isKeptForOffline(firefox);
            door.shut();
            String part = walk.typeAgain(" and more");
            firefox.await("document.getElementById('save-state').textContent.includes('kept on this device')");
            String typed = valueOf(firefox, part);
            firefox.go(firefox.see("location.href"));
            firefox.await("document.querySelector(\"[data-part='" + part + "']\")");
            firefox.await("document.getElementById('save-state').textContent.includes('kept on this device')");
            assertThat(valueOf(firefox, part)).isEqualTo(typed).contains(" and more");
            door.open();
            walk.isSaved();
            walk.handIn();
            receiptHolds(firefox, answered.size());
            assertThat(firefox.errors()).isEmpty();
        }
    }

    private static void isKeptForOffline(Firefox firefox) {
        firefox.await("await (async () => { for (const name of await caches.keys()) {"
                + " if (await (await caches.open(name)).match(location.pathname)) return true; } return false; })()");
    }

    private static String valueOf(Firefox firefox, String part) {
        return firefox.see("document.querySelector(\"[data-part='" + part + "']\")"
                + ".querySelector('textarea, input:not([type=radio]):not([type=checkbox])').value");
    }

    private void receiptHolds(Firefox firefox, int parts) throws Exception {
        String told = Verify.told(fetched(firefox, "receipt.json"), fetched(firefox, "journal.json"));
        assertThat(told)
                .contains("✓ The signature is the platform's", "✓ The journal is whole", parts + " parts")
                .doesNotContain("✗");
    }

    /** What the link on the page leads to. */
    private Path fetched(Firefox firefox, String file) throws Exception {
        String text = firefox.see(
                "fetch(document.querySelector(\"a[href$='/" + file + "']\").href).then((answer) => answer.text())");
        return Files.writeString(folder.resolve(file), text);
    }
}
