package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A student takes the receipt along, and somebody else checks it. */
@Tag("browser")
class ReceiptIT {

    private static final String TITLE = "Mock exam with a receipt";

    @Test
    void aStudentTakesTheReceiptAlongAndAStrangerChecksItByFileAndByCode() throws IOException {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge81lin");
                Visitor stranger = Visitor.stranger()) {
            Steps.enrol(lecturer, Steps.schedule(lecturer, TITLE), "03700004;Lin;Wei");
            Steps.start(student, TITLE);
            Steps.answer(student, "l9-output-size/a", "B x 8 x 8");
            Steps.handIn(student);
            student.look("ended-with-receipt");
            Path receipt = downloaded(student, "receipt.json");
            Path journal = downloaded(student, "journal.json");
            assertThat(Files.size(downloaded(student, "receipt.pdf"))).isGreaterThan(10_000);

            stranger.go("/verify");
            stranger.look("verify-empty");
            stranger.page().setInputFiles("input[data-fills='field-receipt']", receipt);
            stranger.page().setInputFiles("input[data-fills='field-archive']", journal);
            assertThat(stranger.page().locator("#field-archive")).not().hasValue("");
            Steps.submit(stranger.page(), "form[action='/verify']");
            assertThat(stranger.page().locator("#outcome .notice.ok")).isVisible();
            stranger.look("verify-sound");
            byTheCode(stranger.page(), JsonPath.from(Files.readString(receipt)));
        }
    }

    /** As a phone does that scanned the code: what stands behind the # is checked without a click. */
    private static void byTheCode(Page page, JsonPath receipt) {
        String line = receipt.getString("protected") + "." + receipt.getString("payload") + "."
                + receipt.getString("signature");
        String verify = page.url();
        page.navigate("about:blank");
        page.navigate(verify + "#" + line.replace(".e", ".f"));
        assertThat(page.locator("#outcome .notice.error")).isVisible();
        page.navigate("about:blank");
        page.navigate(verify + "#" + line);
        assertThat(page.locator("#outcome .notice.ok")).isVisible();
        assertThat(page).hasURL(verify);
    }

    private static Path downloaded(Visitor student, String file) {
        Download download = student.page().waitForDownload(() -> student.page().click("a[href$='/" + file + "']"));
        return download.path();
    }
}
