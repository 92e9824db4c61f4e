package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.TestFiles;
import de.tum.klausur.testsupport.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Flags and notes on two machines, answers and files that come after the end, and an exam that goes on. */
@Tag("browser")
class AfterTheEndIT {

    private static final String TITLE = "Mock exam with an outage";
    private static final String PART = "l9-output-size/a";
    private static final String FILE_TITLE = "Every kind with an outage";
    private static final String FILE = "answering-figures/c";

    /** As a device does that was offline: typed a moment after the start, and sent after the end. */
    private static final String SEND_LATE = """
            async ([attempt, typed]) => {
              const contact = new Date(typed - 1000).toISOString();
              const entry = { part: "l9-output-size/b", base: 0, response: { typed: "1216" }, typedAt: new Date(typed).toISOString(), hash: "ab".repeat(32) };
              const answer = await fetch(`/api/attempts/${attempt}/late`, {
                method: "POST",
                headers: { Accept: "application/json", "Content-Type": "application/json", "X-Requested-With": "JavaScript" },
                body: JSON.stringify({ lastContact: contact, entries: [entry] }),
              });
              return answer.status;
            }
            """;

    @Test
    void notesTravelLateAnswersAreDecidedOnAndAnExamGoesOn() {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge81lin");
                Visitor secondMachine = Visitor.signedInGerman("ge81lin")) {
            String session = Steps.schedule(lecturer, TITLE);
            Steps.enrol(lecturer, session, "03700004;Lin;Wei");
            Steps.start(student, TITLE);
            note(student);
            onTheSecondMachine(student, secondMachine);
            lateAnswer(student, student.page().url().replaceAll(".*/attempts/([0-9a-f-]+).*", "$1"));
            decide(lecturer, session);
            student.page().reload();
            assertThat(student.page().locator("section[aria-labelledby=late]")).containsText("admitted");
            student.look("ended-with-late");
            goOn(lecturer, session);
            thePageHearsOfItByItself(student);
            assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "saved");
            Steps.answer(student, PART, "B x 16 x 32 x 32");
            Steps.handIn(student);
        }
    }

    /** The photo never arrived: the network was gone, and the exam's page was closed. */
    @Test
    void aFileOfAClosedPageIsHandedOverByWhicheverPageIsOpenedNext() {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge55sou")) {
            String session = Steps.schedule(lecturer, "answering", FILE_TITLE);
            Steps.enrol(lecturer, session, "03700005;Sousa;Rui");
            Steps.start(student, FILE_TITLE);
            String attempt = student.page().url().replaceAll(".*/attempts/([0-9a-f-]+).*", "$1");
            fileWaits(student);
            student.page().close();
            student.page().context().setOffline(false);
            Page other = student.page().context().newPage();
            other.navigate(KlausurStack.running().url());
            assertThat(other.locator("#leftovers")).containsText("Answers or files of your exam wait on this device");
            KlausurStack.running().endsIn(attempt, Duration.ZERO);
            other.waitForCondition(() -> stateOf(other, attempt).contains("CLOSED"));
            other.reload();
            assertThat(other.locator("#leftovers")).containsText("They came after the end");
            lecturer.go(session + "/late?seconds=0");
            assertThat(lecturer.page().locator("#concerns")).containsText("1 answer of 1 student");
        }
    }

    /** It says of itself that it is a picture and is none; whoever left it finds it wherever they come next. */
    @Test
    void aFileThatTheServerDoesNotTakeIsToldByEachPageUntilItIsTakenAway() {
        String title = "A file that is no picture";
        Halls.open("answering", title, 31, "03700005;Sousa;Rui");
        try (Visitor student = Visitor.signedIn("ge55sou")) {
            Steps.start(student, title);
            String attempt = student.page().url().replaceAll(".*/attempts/([0-9a-f-]+).*", "$1");
            Locator part = Steps.part(student, FILE);
            part.locator("[data-chooser]")
                    .setInputFiles(new FilePayload("graph.png", "image/png", "none".getBytes(StandardCharsets.UTF_8)));
            assertThat(part.locator("[data-state-of-file]")).hasAttribute("data-is", "refused");
            Page other = student.page();
            other.navigate(KlausurStack.running().url() + "/verify");
            KlausurStack.running().endsIn(attempt, Duration.ZERO);
            other.waitForCondition(() -> stateOf(other, attempt).contains("CLOSED"));
            student.go("/");
            Locator told = other.locator("#leftovers > div", new Page.LocatorOptions().setHasText("graph.png"));
            assertThat(told).containsText("It is on this device only");
            other.reload();
            assertThat(told).isVisible();
            student.look("leftovers-refused");
            Download copy = other.waitForDownload(() -> told.locator("a").click());
            assertThat(copy.path()).hasContent("none");
            told.locator("button").click();
            assertThat(other.locator("#leftovers")).isHidden();
            other.reload();
            assertThat(other.locator("#leftovers")).isHidden();
        }
    }

    private static void fileWaits(Visitor student) {
        student.page().context().setOffline(true);
        Locator part = Steps.part(student, FILE);
        part.locator("[data-chooser]")
                .setInputFiles(new FilePayload("graph.png", "image/png", TestFiles.png(0x0065bd)));
        part.locator("[data-use]").click();
        assertThat(part.locator("[data-file-state]")).containsText("Not sent yet");
    }

    private static String stateOf(Page page, String attempt) {
        return page.request()
                .get(KlausurStack.running().url() + "/api/attempts/" + attempt + "/standing")
                .text();
    }

    private static void thePageHearsOfItByItself(Visitor student) {
        Page page = student.page();
        // As a browser says when one comes back to its tab; else it is half a minute.
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.locator("#reopened")).containsText("opened again");
        student.look("ended-reopened");
        page.click("#reopened button");
    }

    private static void note(Visitor student) {
        Steps.answer(student, PART, "B x 8 x 8");
        Locator part = Steps.part(student, PART);
        part.locator("label.flag").click();
        part.locator("[data-note]").click();
        Locator note = part.locator(".note textarea");
        assertThat(note).isFocused();
        note.fill("floor or ceil?");
        assertThat(part.locator(".note [role=status]")).hasText("Note saved");
        student.look("exam-with-note");
    }

    private static void onTheSecondMachine(Visitor student, Visitor second) {
        second.page().navigate(student.page().url());
        Locator part = Steps.part(second, PART);
        assertThat(part.locator(".note textarea")).hasValue("floor or ceil?");
        assertThat(part.locator("[data-flag]")).isChecked();
        second.page().close();
        student.page().click("#continue-here");
        assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "saved");
    }

    private static void lateAnswer(Visitor student, String attempt) {
        double typed = ((Number) student.page().evaluate("() => Date.now()")).doubleValue();
        Steps.handIn(student);
        Object status = student.page().evaluate(SEND_LATE, List.of(attempt, typed - 2000));
        assertThat(status).isEqualTo(202);
    }

    private static void decide(Visitor lecturer, String session) {
        lecturer.go(session + "/late?seconds=0");
        Page page = lecturer.page();
        assertThat(page.locator("#concerns")).containsText("1 answer of 1 student");
        lecturer.look("late-answers");
        page.locator("a[href*='/late/']").click();
        assertThat(page.locator("h1")).hasText("Decide on an answer after the end");
        lecturer.look("late-answer");
        page.fill("#field-reason", "The network of hall 1 was down.");
        page.click("button[value=admit]");
        assertThat(page.locator("main .notice.ok")).containsText("1 answer is admitted");
        lecturer.look("late-decided");
    }

    private static void goOn(Visitor lecturer, String session) {
        lecturer.go(session);
        Page page = lecturer.page();
        page.locator("a[href$='/attempt']").click();
        lecturer.look("reopen");
        page.fill("#field-minutes", "5");
        page.fill("#field-reason", "Fire alarm");
        Steps.submit(page, "form[action$='/attempt']");
        assertThat(page.locator("main .notice.ok")).containsText("can go on until");
        lecturer.look("reopened");
    }
}
