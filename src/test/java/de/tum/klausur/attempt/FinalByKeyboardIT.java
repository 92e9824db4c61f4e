package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import de.tum.klausur.testsupport.FrontDoor;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.PlainHands;
import de.tum.klausur.testsupport.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The final of 90 credits by keys alone in both languages, each with what goes wrong, to a receipt that holds. */
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
class FinalByKeyboardIT {

    private static final KlausurStack STACK = KlausurStack.running();

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void inEnglishThroughAnOutageAcrossTheEnd() throws Exception {
        String title = "Final by keys";
        Halls.open(FinalByKeyboard.EXAM, title, FinalByKeyboard.MINUTES, "03700004;Lin;Wei");
        try (FrontDoor door = new FrontDoor(STACK.port());
                Visitor student = Visitor.stranger()) {
            PlainHands hands = PlainHands.of(student);
            FinalByKeyboard exam = new FinalByKeyboard(hands, "ge81lin");
            int parts = exam.answered("http://localhost:" + door.port(), title);
            exam.networkAwayAcrossTheEnd(door);
            theReceiptHolds(student, exam.walk(), hands, parts);
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void inGermanThroughASignInAnew() throws Exception {
        String title = "Klausur mit Tasten";
        Halls.open(FinalByKeyboard.EXAM, title, FinalByKeyboard.MINUTES, "03700003;Großmann;Clara");
        try (Visitor student = Visitor.germanStranger()) {
            PlainHands hands = PlainHands.of(student);
            FinalByKeyboard exam = new FinalByKeyboard(hands, "go17gro");
            int parts = exam.answered(STACK.url(), title);
            exam.signInLost();
            exam.walk().handIn();
            theReceiptHolds(student, exam.walk(), hands, parts);
        }
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
