package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.tum.klausur.attempt.FaultSitting.REASON;
import static de.tum.klausur.attempt.FaultSitting.SHAPE;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.tum.klausur.attempt.FaultsIT.Fault;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.OwnBrowser;
import de.tum.klausur.testsupport.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What goes wrong with tabs, browsers, their storage and the clock of the device. */
final class BrowserFaults {

    private static final Pattern RIGHT_TIME = Pattern.compile("(30|29|28):\\d\\d");
    private static final String SENT = "Answers of your exam that waited on this device have been sent and saved.";

    private BrowserFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault("reloaded while offline", "", BrowserFaults::reloadedWhileOffline),
                new Fault("browser killed with -9 while offline", "", BrowserFaults::killed),
                new Fault("tab crashed while offline", "", BrowserFaults::crashed),
                new Fault("tab closed while offline", "", BrowserFaults::closedWhileOffline),
                new Fault("duplicated tab", "", BrowserFaults::duplicatedTab),
                new Fault("second machine", "", BrowserFaults::secondMachine),
                new Fault("storage forbidden", FaultScripts.FORBIDDEN, BrowserFaults::withoutStorage),
                new Fault("storage full", FaultScripts.FULL, BrowserFaults::onThePageAlone),
                new Fault("device clock five hours ahead", FaultScripts.clockOff(5), BrowserFaults::wrongClock),
                new Fault("device clock five hours behind", FaultScripts.clockOff(-5), BrowserFaults::wrongClock),
                new Fault("device clock changed amid the exam", FaultScripts.CLOCK_MOVES, BrowserFaults::movedClock),
                new Fault("ten minutes of sleep", FaultScripts.SLEEPING, BrowserFaults::slept),
                new Fault("back and forward", "", BrowserFaults::backAndForward),
                new Fault("bookmarked page of another session", "", BrowserFaults::oldBookmark));
    }

    private static void reloadedWhileOffline(FaultSitting sitting) {
        sitting.type(SHAPE, "before");
        sitting.isSaved(SHAPE);
        sitting.isKeptForOffline();
        sitting.offline(true);
        sitting.type(REASON, "while offline");
        sitting.waitsOnTheDevice();
        sitting.page.onDialog(Dialog::accept);
        sitting.page.reload();
        assertThat(sitting.field(SHAPE)).hasValue("before");
        assertThat(sitting.field(REASON)).hasValue("while offline");
        assertThat(sitting.page.locator("#clock")).hasText(Pattern.compile("\\d+:\\d\\d"));
        sitting.type(REASON, "while offline, and after a reload: äöü 😀");
        sitting.waitsOnTheDevice();
        sitting.student.look("exam-page-reloaded-offline");
        sitting.offline(false);
        sitting.isSaved(REASON);
    }

    private static void duplicatedTab(FaultSitting sitting) {
        takenOverAndBack(sitting, sitting.page.context().newPage());
    }

    private static void secondMachine(FaultSitting sitting) {
        try (Visitor machine = Visitor.signedInAs(sitting.student.signedIn())) {
            takenOverAndBack(sitting, machine.page());
        }
    }

    private static void takenOverAndBack(FaultSitting sitting, Page second) {
        sitting.type(SHAPE, "in the first");
        sitting.isSaved(SHAPE);
        Page first = sitting.page;
        second.navigate(first.url());
        assertThat(second.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(first.locator("#taken-over")).isVisible();
        sitting.page = second;
        assertThat(sitting.field(SHAPE)).hasValue("in the first");
        sitting.type(SHAPE, "in the second");
        sitting.isSaved(SHAPE);
        first.click("#continue-here");
        sitting.page = first;
        assertThat(sitting.field(SHAPE)).hasValue("in the second");
        sitting.type(REASON, "in the first again");
        sitting.isSaved(REASON);
        assertThat(second.locator("#taken-over")).isVisible();
    }

    private static void closedWhileOffline(FaultSitting sitting) {
        sitting.offline(true);
        sitting.type(REASON, "typed and closed");
        sitting.waitsOnTheDevice();
        Page next = sitting.page.context().newPage();
        sitting.page.close();
        sitting.page = next;
        sitting.offline(false);
        leftoversAreSent(next);
    }

    /** The page's own requests fail; a page that is offline for its browser and crashes is never told as crashed. */
    private static void crashed(FaultSitting sitting) {
        Page crashing = sitting.page;
        crashing.route("**/api/**", Route::abort);
        sitting.type(REASON, "typed, and the tab crashed");
        sitting.waitsOnTheDevice();
        Page next = crashing.context().newPage();
        try {
            crashing.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(5000));
        } catch (PlaywrightException crash) {
            // As it is meant to.
        }
        sitting.page = next;
        leftoversAreSent(next);
    }

    private static void leftoversAreSent(Page next) {
        next.navigate(KlausurStack.running().url() + "/notices");
        assertThat(next.locator("#leftovers")).hasText(SENT);
    }

    private static void killed(FaultSitting sitting) {
        Path profile = Path.of("target", "killed-browser-" + sitting.attempt);
        try (OwnBrowser own = new OwnBrowser(profile, sitting.page.context().cookies())) {
            sitting.page = own.newPage();
            sitting.begin("");
            sitting.type(SHAPE, "saved before");
            sitting.isSaved(SHAPE);
            sitting.offline(true);
            sitting.type(REASON, "typed, and the browser was killed: äöü 😀");
            sitting.waitsOnTheDevice();
            own.killAndRestart();
            leftoversAreSent(own.newPage());
        }
    }

    private static void withoutStorage(FaultSitting sitting) {
        assertThat(sitting.page.locator("#device-told")).containsText("This browser keeps nothing on the device");
        onThePageAlone(sitting);
        sitting.student.look("exam-page-keeps-nothing");
    }

    private static void onThePageAlone(FaultSitting sitting) {
        NetworkFaults.writing(sitting);
        sitting.offline(true);
        sitting.type(REASON, "on this page alone");
        assertThat(sitting.page.locator("#save-state")).containsText("Don't close this page");
        sitting.offline(false);
        sitting.isSaved(REASON);
    }

    private static void wrongClock(FaultSitting sitting) {
        assertThat(sitting.page.locator("#clock")).hasText(RIGHT_TIME);
        NetworkFaults.writing(sitting);
        sitting.isKeptForOfflineByALoad();
        sitting.offline(true);
        sitting.type(REASON, "offline, by a wrong clock");
        sitting.waitsOnTheDevice();
        sitting.page.onDialog(Dialog::accept);
        sitting.page.reload();
        assertThat(sitting.field(REASON)).hasValue("offline, by a wrong clock");
        assertThat(sitting.field(REASON)).isEnabled();
        sitting.offline(false);
        sitting.state("saved");
    }

    private static void movedClock(FaultSitting sitting) {
        for (int hours : new int[] {5, -5, 0}) {
            sitting.page.evaluate("hours => window.moveClock(hours)", hours);
            sitting.type(SHAPE, "by a clock moved to " + hours);
            sitting.isSaved(SHAPE);
            assertThat(sitting.page.locator("#clock")).hasText(RIGHT_TIME);
            sitting.offline(true);
            sitting.type(REASON, "offline, by a clock moved to " + hours);
            sitting.waitsOnTheDevice();
            sitting.offline(false);
            sitting.isSaved(REASON);
        }
        assertThat(sitting.field(REASON)).isEnabled();
    }

    /** Asleep it does nothing; awake again, its clock that never jumps has stood still. */
    private static void slept(FaultSitting sitting) {
        Page page = sitting.page;
        sitting.type(SHAPE, "before the sleep");
        sitting.isSaved(SHAPE);
        assertThat(page.locator("#clock")).hasText(RIGHT_TIME);
        CDPSession devtools = page.context().newCDPSession(page);
        sitting.type(REASON, "as the lid is shut");
        devtools.send("Page.setWebLifecycleState", lifecycle("frozen"));
        page.evaluate("window.tenMinutesLater()");
        devtools.send("Page.setWebLifecycleState", lifecycle("active"));
        // Soon: who believes to have ten minutes more gives them away.
        assertThat(page.locator("#clock")).hasText(RIGHT_TIME, new LocatorAssertions.HasTextOptions().setTimeout(5000));
        sitting.isSaved(REASON);
        sitting.type(SHAPE, "after the sleep");
        sitting.isSaved(SHAPE);
    }

    private static JsonObject lifecycle(String state) {
        JsonObject asked = new JsonObject();
        asked.addProperty("state", state);
        return asked;
    }

    /** To the page before the exam while the last words aren't sent, and back. */
    private static void backAndForward(FaultSitting sitting) {
        Page page = sitting.page;
        page.onDialog(Dialog::accept);
        page.navigate(KlausurStack.running().url() + "/notices");
        page.navigate(KlausurStack.running().url() + sitting.path());
        sitting.state("saved");
        sitting.type(SHAPE, "and back it goes");
        backTo(page, "/notices");
        page.goForward();
        sitting.state("saved");
        assertThat(sitting.field(SHAPE)).hasValue("and back it goes");
        sitting.type(REASON, "forward again");
        sitting.isSaved(REASON);
    }

    /** Over the problems, which are places of the history too. */
    private static void backTo(Page page, String path) {
        for (int steps = 0; steps < 5 && !page.url().contains(path); steps++) {
            page.goBack();
        }
        assertThat(page).hasURL(Pattern.compile(path));
    }

    /** One that is over, and one that runs, in a tab beside the exam. */
    private static void oldBookmark(FaultSitting sitting) {
        String other = "/attempts/"
                + Halls.start(FaultSitting.LOGIN, Halls.open("mock", "An older exam", 31, FaultSitting.STUDENT));
        sitting.type(SHAPE, "in this exam");
        sitting.isSaved(SHAPE);
        Page bookmarked = sitting.page.context().newPage();
        bookmarked.navigate(KlausurStack.running().url() + other);
        assertThat(bookmarked.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(bookmarked.locator("h1")).hasText("An older exam");
        KlausurStack.running().endsIn(other.replace("/attempts/", ""), Duration.ZERO);
        sitting.type(REASON, "and still in this exam");
        sitting.isSaved(REASON);
        // It ends by itself, and that is no matter of this one's.
        assertThat(bookmarked.locator("#outcome")).isVisible();
        bookmarked.reload();
        assertThat(bookmarked.locator("#outcome")).isVisible();
        sitting.type(SHAPE, "in this exam, to the end");
        sitting.isSaved(SHAPE);
        assertThat(sitting.page.locator("#taken-over")).isHidden();
    }
}
