package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What isn't saved is told as not saved, wherever one looks, and is never lost. */
@Tag("browser")
class NotSavedIT {

    private static final String TITLE = "Mock exam behind a firewall";
    private static final String SHAPE = "l9-output-size/a";
    private static final String REASON = "l2-linear-shapes/d";

    @BeforeAll
    static void aSessionIsOpen() {
        try (Visitor lecturer = Visitor.signedIn("lecturer")) {
            Steps.enrol(
                    lecturer,
                    Steps.schedule(lecturer, TITLE),
                    "03700001;Huber;Anna",
                    "03700002;Yilmaz;Can",
                    "03700003;Großmann;Clara",
                    "03700004;Lindgren;Ida");
        }
    }

    @Test
    void whatIsRefusedStaysNotSavedUntilItIsChanged() {
        try (Visitor student = Visitor.signedIn("ge42yil")) {
            Steps.start(student, TITLE);
            Page page = student.page();
            page.onDialog(Dialog::accept);
            page.route("**/answers", NotSavedIT::firewall);
            text(student).fill("What the firewall hates");
            isRefused(student);
            Steps.part(student, SHAPE).locator("input.answer").fill("B x 8");
            assertThat(page.locator("[data-saved-of='" + SHAPE + "']")).containsText("Saved");
            isRefused(student);
            student.look("exam-page-not-saved");
            reloadedBetweenTries(student);
            assertThat(text(student)).hasValue("What the firewall hates");
            isRefused(student);

            page.click("#hand-in");
            assertThat(page.locator("#hand-in-unsaved")).containsText("The server answered with error 403.");
            page.click("#hand-in-now");
            assertThat(page.locator("#hand-in-told")).containsText("If you hand in now, it doesn't count.");
            assertThat(page.locator("#hand-in-now")).hasText("Hand in without it");
            student.look("exam-page-not-saved-dialog");
            page.click("#hand-in-back");
            text(student).fill("What nobody hates");
            Steps.isSaved(student, REASON);
            assertThat(page.locator("[data-unsaved-of='" + REASON + "']")).isHidden();
            page.click("#hand-in");
            assertThat(page.locator("#hand-in-unsaved")).isHidden();
            assertThat(page.locator("#hand-in-now")).hasText("Hand in");
        }
    }

    @Test
    void pastedControlsAndAPlantedTokenLoseNothing() {
        try (Visitor student = Visitor.signedIn("ge23abc")) {
            Steps.start(student, TITLE);
            plant(student.page().context());
            text(student)
                    .evaluate(
                            "area => { area.value = 'e\\u0000f\\u001bficient'; area.dispatchEvent(new Event('input', {bubbles: true})); }");
            Steps.isSaved(student, REASON);
            assertThat(text(student)).hasValue("efficient");
            text(student).pressSequentially("!");
            Steps.isSaved(student, REASON);
            student.page().reload();
            assertThat(text(student)).hasValue("efficient!");
        }
    }

    @Test
    void handingInOfflineWaitsSaysSoAndTheConfirmationIsSeenFirst() {
        try (Visitor student = Visitor.signedInGerman("go17gro")) {
            Steps.start(student, TITLE);
            Page page = student.page();
            page.context().setOffline(true);
            text(student).fill("Ohne Netz.");
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "offline");
            page.click("#hand-in");
            page.click("#hand-in-now");
            assertThat(page.locator("#hand-in-told")).containsText("Es ist noch nichts abgegeben.");
            student.look("exam-page-offline-dialog-de");
            page.click("#hand-in-back");
            Steps.part(student, REASON).scrollIntoViewIfNeeded();
            page.click("#hand-in");
            page.click("#hand-in-now");
            assertThat(page.locator("#hand-in-told")).containsText("Abgegeben wird, sobald alles dort ist");
            // Nobody presses anything again.
            page.context().setOffline(false);
            assertThat(page.locator("#outcome")).containsText("Abgegeben");
            assertThat(page.locator("#outcome")).isFocused();
            assertThat(page.locator("#outcome")).isInViewport();
        }
    }

    @Test
    void aPageThatWasTakenOverSaysThatItDoesNotSaveAndTheMenuLiesOnTop() {
        try (Visitor student = Visitor.signedIn("ge81lin")) {
            Steps.start(student, TITLE);
            Page first = student.page();
            Page second = first.context().newPage();
            second.navigate(first.url());
            assertThat(second.locator("#save-state")).hasText("All answers are saved");
            assertThat(first.locator("#save-state")).hasText("This page doesn't save");
            first.click("#continue-here");
            assertThat(first.locator("#save-state")).hasText("All answers are saved");
            first.setViewportSize(390, 800);
            first.click("#menu");
            // Refuses to click on what lies behind something else.
            first.click("#help-dialog a:has-text('Dark')", new Page.ClickOptions().setTrial(true));
            first.click("#help-dialog a:has-text('Deutsch')");
            assertThat(first.locator("#save-state")).hasText("Alle Antworten sind gespeichert");
        }
    }

    private static Locator text(Visitor student) {
        return Steps.part(student, REASON).locator("textarea");
    }

    private static void isRefused(Visitor student) {
        Page page = student.page();
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "refused");
        assertThat(page.locator("#save-state")).hasText(Pattern.compile("Not saved: \\dd\\. The reason .*"));
        assertThat(page.locator("[data-unsaved-of='" + REASON + "']"))
                .hasText("Not saved, but kept on this device. The server answered with error 403.");
        assertThat(page.locator("[data-unsaved-of='" + REASON + "']")).hasCSS("margin-bottom", "0px");
        assertThat(page.locator("[data-goto='" + REASON + "']")).hasAttribute("data-unsaved", "");
        assertThat(page.locator("[data-state-of='" + REASON + "']")).containsText("not saved");
    }

    /** A try that is on its way while the page goes would pass by the firewall, which knows this page's requests only. */
    private static void reloadedBetweenTries(Visitor student) {
        Page page = student.page();
        page.waitForResponse(
                answer -> answer.url().endsWith("/answers"), () -> page.evaluate("dispatchEvent(new Event('online'))"));
        isRefused(student);
        page.reload();
    }

    /** Lets everything through but one word, which it answers with a page of its own. */
    private static void firewall(Route route) {
        if (String.valueOf(route.request().postData()).contains("firewall")) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(403)
                    .setContentType("text/html")
                    .setBody("<h1>Blocked</h1>"));
        } else {
            route.resume();
        }
    }

    /** As another host of the domain can. */
    private static void plant(BrowserContext context) {
        context.addCookies(List.of(
                new Cookie("csrf-token", "x").setUrl(KlausurStack.running().url())));
    }
}
