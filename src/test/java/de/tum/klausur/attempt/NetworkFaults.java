package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.tum.klausur.attempt.FaultSitting.REASON;
import static de.tum.klausur.attempt.FaultSitting.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import de.tum.klausur.attempt.FaultsIT.Fault;
import de.tum.klausur.testsupport.KlausurStack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong on the way to the server, and with who is signed in. */
final class NetworkFaults {

    private NetworkFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault("requests delayed by seconds", FaultScripts.DELAYED, NetworkFaults::writing),
                new Fault("answers of the server lost", FaultScripts.LOSING, NetworkFaults::writing),
                new Fault("requests sent twice", FaultScripts.TWICE, NetworkFaults::writing),
                new Fault("requests replayed, the oldest last", FaultScripts.REPLAYED, NetworkFaults::replayed),
                new Fault("signed in anew, amid the exam", "", NetworkFaults::signedInAnew),
                new Fault("somebody else signed in", "", NetworkFaults::somebodyElse));
    }

    static void writing(FaultSitting sitting) {
        for (int n = 1; n <= 3; n++) {
            sitting.type(SHAPE, "B x " + n);
            sitting.type(REASON, "Because of " + n + ".");
            sitting.isSaved(SHAPE);
            sitting.isSaved(REASON);
        }
    }

    static void thirtySeconds(FaultSitting sitting) {
        sitting.type(SHAPE, "under way for thirty seconds");
        sitting.isSaved(SHAPE);
        writing(sitting);
        sitting.until("() => window.lateSaves === 1");
        sitting.state("saved");
        assertThat(sitting.field(SHAPE)).hasValue("B x 3");
    }

    private static void replayed(FaultSitting sitting) {
        writing(sitting);
        assertThat((Integer) sitting.page.evaluate("window.replayed.length")).isGreaterThan(2);
        assertThat(sitting.page.locator("#stale-dialog")).isHidden();
    }

    private static void signedInAnew(FaultSitting sitting) {
        Page page = sitting.page;
        page.context().clearCookies();
        sitting.type(SHAPE, "while nobody was signed in");
        assertThat(page.locator("#signed-out")).isVisible();
        Page small = page.waitForPopup(() -> page.click("#signed-out a"));
        signIn(small, FaultSitting.LOGIN);
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
        signIn(other, FaultSitting.LOGIN);
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
        assertThat(sitting.found().getMap("answers")).isEmpty();
    }

    private static void signIn(Page page, String login) {
        page.fill("#username", login);
        page.fill("#password", "klausur");
        page.click("#kc-login");
    }
}
