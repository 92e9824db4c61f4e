package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can go wrong around a student's browser. After each fault everything that the page called saved is compared with what
 * the server has, to the byte, and a line goes into the table of faults that is printed at the end.
 */
@Tag("browser")
class FaultsIT {

    static final String LOGIN = "ge23abc";
    private static final String SHAPE = "l9-output-size/a";
    private static final String REASON = "l2-linear-shapes/d";
    private static final List<String> TABLE = new ArrayList<>();
    private static Visitor lecturer;

    /** Its name is a row of the table. */
    record Fault(String name, String beforehand, Consumer<FaultSitting> happens) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void aLecturerIsThere() {
        lecturer = Visitor.signedIn("lecturer");
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("reloaded while offline", "", FaultsIT::reloadedWhileOffline),
                new Fault("duplicated tab", "", FaultsIT::duplicatedTab),
                new Fault("tab closed while offline", "", FaultsIT::closedWhileOffline),
                new Fault("storage forbidden", FaultScripts.FORBIDDEN, FaultsIT::withoutStorage),
                new Fault("storage full", FaultScripts.FULL, FaultsIT::fullStorage),
                new Fault("device clock five hours ahead", FaultScripts.clockOff(5), FaultsIT::wrongClock),
                new Fault("device clock five hours behind", FaultScripts.clockOff(-5), FaultsIT::wrongClock),
                new Fault("answers of the server lost", FaultScripts.LOSING, FaultsIT::losing),
                new Fault("requests sent twice", FaultScripts.TWICE, FaultsIT::writing),
                new Fault("requests delayed by seconds", FaultScripts.DELAYED, FaultsIT::writing),
                new Fault("signed in anew, amid the exam", "", FaultsIT::signedInAnew),
                new Fault("somebody else signed in", "", FaultsIT::somebodyElse),
                new Fault("a megabyte pasted", "", FaultsIT::megabyte),
                new Fault("a NUL pasted", "", FaultsIT::nul),
                new Fault("composing Chinese while a save is sent", FaultScripts.DELAYED, FaultsIT::composing));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatThePageCallsSavedIsThere(Fault fault) {
        try (FaultSitting sitting = new FaultSitting(lecturer, fault.name(), "")) {
            sitting.begin(fault.beforehand());
            String attempt = sitting.attempt();
            fault.happens().accept(sitting);
            sitting.reconcile(attempt, TABLE);
        }
    }

    /** One minute of working time, of which the network is away from the middle on. */
    @Test
    void whatIsTypedOfflineAcrossTheEndIsNeverCalledSavedAndStaysUntilItIsKept() {
        try (FaultSitting sitting = new FaultSitting(lecturer, "offline across the end", "1")) {
            sitting.begin("");
            String attempt = sitting.attempt();
            sitting.type(SHAPE, "typed in time");
            sitting.isSaved(SHAPE);
            sitting.offline(true);
            sitting.field(REASON).fill("typed in time, without a network");
            sitting.waitsOnTheDevice();
            assertThat(sitting.field(REASON)).isDisabled(new LocatorAssertions.IsDisabledOptions().setTimeout(90_000));
            sitting.state("offline");
            sitting.page.waitForCondition(
                    () -> sitting.found(attempt).getString("state").equals("CLOSED"));
            sitting.offline(false);
            sitting.state("over");
            assertThat(sitting.page.locator("#ended")).isVisible();
            assertThat(sitting.page.locator("#not-taken")).containsText("typed in time, without a network");
            assertThat(sitting.page.locator("#late-told"))
                    .hasText(Pattern.compile("These answers reached the server .*", Pattern.DOTALL));
            assertThat(sitting.page.locator("#late-told")).not().containsText("saved");
            sitting.student.look("exam-page-late");
            sitting.reconcile(attempt, TABLE);
            sitting.page.click("#to-outcome");
            assertThat(sitting.page.locator("#outcome")).isVisible();
        }
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
        sitting.type(SHAPE, "in the first tab");
        sitting.isSaved(SHAPE);
        Page first = sitting.page;
        Page second = first.context().newPage();
        second.navigate(first.url());
        assertThat(second.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(first.locator("#taken-over")).isVisible();
        sitting.page = second;
        assertThat(sitting.field(SHAPE)).hasValue("in the first tab");
        sitting.type(SHAPE, "in the second tab");
        sitting.isSaved(SHAPE);
        first.click("#continue-here");
        sitting.page = first;
        assertThat(sitting.field(SHAPE)).hasValue("in the second tab");
        sitting.type(REASON, "in the first tab again");
        sitting.isSaved(REASON);
    }

    private static void closedWhileOffline(FaultSitting sitting) {
        sitting.offline(true);
        sitting.type(REASON, "typed and closed");
        sitting.waitsOnTheDevice();
        Page next = sitting.page.context().newPage();
        sitting.page.close();
        sitting.page = next;
        sitting.offline(false);
        next.navigate(KlausurStack.running().url() + "/notices");
        assertThat(next.locator("#leftovers"))
                .hasText("Answers of your exam that waited on this device have been sent and saved.");
    }

    private static void withoutStorage(FaultSitting sitting) {
        assertThat(sitting.page.locator("#device-told")).containsText("This browser keeps nothing on the device");
        offlineOnThePageAlone(sitting);
    }

    private static void fullStorage(FaultSitting sitting) {
        offlineOnThePageAlone(sitting);
    }

    private static void offlineOnThePageAlone(FaultSitting sitting) {
        writing(sitting);
        sitting.offline(true);
        sitting.type(REASON, "on this page alone");
        assertThat(sitting.page.locator("#save-state")).containsText("Don't close this page");
        sitting.student.look("exam-page-keeps-nothing");
        sitting.offline(false);
        sitting.isSaved(REASON);
    }

    private static void wrongClock(FaultSitting sitting) {
        assertThat(sitting.page.locator("#clock")).hasText(Pattern.compile("(30|29|28):\\d\\d|1:\\d\\d:\\d\\d"));
        writing(sitting);
        sitting.isKeptForOffline();
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

    private static void losing(FaultSitting sitting) {
        writing(sitting);
    }

    private static void writing(FaultSitting sitting) {
        for (int n = 1; n <= 3; n++) {
            sitting.type(SHAPE, "B x " + n);
            sitting.type(REASON, "Because of " + n + ".");
            sitting.isSaved(SHAPE);
            sitting.isSaved(REASON);
        }
    }

    private static void signedInAnew(FaultSitting sitting) {
        Page page = sitting.page;
        page.context().clearCookies();
        sitting.type(SHAPE, "while nobody was signed in");
        assertThat(page.locator("#signed-out")).isVisible();
        Page small = page.waitForPopup(() -> page.click("#signed-out a"));
        signIn(small, LOGIN);
        sitting.isSaved(SHAPE);
        assertThat(page.locator("#signed-out")).isHidden();
    }

    private static void somebodyElse(FaultSitting sitting) {
        Page page = sitting.page;
        page.context().clearCookies();
        sitting.type(SHAPE, "never by somebody else");
        assertThat(page.locator("#signed-out")).isVisible();
        Page small = page.waitForPopup(() -> page.click("#signed-out a"));
        signIn(small, "ge42yil");
        assertThat(page.locator("#somebody-else")).isVisible();
        sitting.student.look("exam-page-somebody-else");
        Page other = page.context().newPage();
        nothingIsSent(sitting, other);
        page.context().clearCookies();
        other.navigate(KlausurStack.running().url() + "/sign-in?back=/signed-in");
        signIn(other, LOGIN);
        sitting.isSaved(SHAPE);
        sitting.isSaved(REASON);
        assertThat(page.locator("#somebody-else")).isHidden();
    }

    /** Somebody else's page at the same machine sees and sends nothing either. */
    private static void nothingIsSent(FaultSitting sitting, Page other) {
        List<String> sent = new ArrayList<>();
        sitting.page.onRequest(request -> sent.add(request.url()));
        other.navigate(KlausurStack.running().url() + "/notices");
        other.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(other.locator("#leftovers")).isHidden();
        sitting.type(REASON, "still not");
        sitting.state("offline");
        assertThat(sent).noneMatch(address -> address.endsWith("/answers"));
        assertThat(sitting.found(sitting.attempt()).getMap("answers")).isEmpty();
    }

    private static void megabyte(FaultSitting sitting) {
        sitting.type(SHAPE, "beside it");
        sitting.field(REASON)
                .evaluate(
                        "(area) => { area.focus(); document.execCommand('insertText', false, 'x'.repeat(1_000_000)); }");
        sitting.page.waitForCondition(
                () -> !"saving".equals(sitting.page.locator("#save-state").getAttribute("data-state")));
        String shown = sitting.field(REASON).inputValue();
        if ("saved".equals(sitting.page.locator("#save-state").getAttribute("data-state"))) {
            // What the field lets in is what is saved.
            sitting.gave(REASON, shown);
        } else {
            sitting.state("refused");
            assertThat(sitting.page.locator("[data-unsaved-of='" + REASON + "']"))
                    .isVisible();
            sitting.type(REASON, "shorter");
        }
        sitting.isSaved(SHAPE);
        sitting.isSaved(REASON);
    }

    private static void nul(FaultSitting sitting) {
        sitting.field(REASON)
                .evaluate(
                        "area => { area.value = 'e\\u0000f\\u001bficient'; area.dispatchEvent(new Event('input', {bubbles: true})); }");
        sitting.gave(REASON, "efficient");
        sitting.isSaved(REASON);
    }

    /** A save of the first syllable is on its way while the second is composed. */
    private static void composing(FaultSitting sitting) {
        Page page = sitting.page;
        CDPSession devtools = page.context().newCDPSession(page);
        sitting.field(REASON).focus();
        compose(devtools, "ni");
        devtools.send("Input.insertText", text("你"));
        compose(devtools, "ha");
        page.waitForRequest("**/answers", () -> compose(devtools, "hao"));
        devtools.send("Input.insertText", text("好"));
        assertThat(sitting.field(REASON)).hasValue("你好");
        sitting.gave(REASON, "你好");
        sitting.isSaved(REASON);
    }

    private static void compose(CDPSession devtools, String syllable) {
        JsonObject composed = text(syllable);
        composed.addProperty("selectionStart", syllable.length());
        composed.addProperty("selectionEnd", syllable.length());
        devtools.send("Input.imeSetComposition", composed);
    }

    private static JsonObject text(String text) {
        JsonObject one = new JsonObject();
        one.addProperty("text", text);
        return one;
    }

    private static void signIn(Page page, String login) {
        page.fill("#username", login);
        page.fill("#password", "klausur");
        page.click("#kc-login");
    }

    @AfterAll
    static void table() {
        lecturer.close();
        System.out.println("| fault                                    | tries | acknowledged | found | lost |");
        System.out.println("|------------------------------------------|-------|--------------|-------|------|");
        TABLE.forEach(System.out::println);
    }
}
