package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Halls;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Visitor;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A student at the exam's page, and all that was given there. */
final class FaultSitting implements AutoCloseable {

    static final String LOGIN = "ge23abc";
    static final String SHAPE = "l9-output-size/a";
    static final String REASON = "l2-linear-shapes/d";

    /** As {@link Halls#open} wants it. */
    static final String STUDENT = "03700001;Huber;Anna";

    private static final int MINUTES = 31;
    private static final int PATIENCE_MS = 60_000;

    final Visitor student;
    final String attempt;
    private final Map<String, String> given = new TreeMap<>();
    private final String fault;
    Page page;
    private int tries;

    /**
     * Starts an attempt of its own.
     *
     * @param signedIn by what the student's browser is signed in, {@link Visitor#signedIn()}
     */
    FaultSitting(String signedIn, String fault) {
        this.fault = fault;
        attempt = Halls.start(LOGIN, Halls.open("mock", "Fault: " + fault, MINUTES, STUDENT));
        student = Visitor.signedInAs(signedIn);
        page = student.page();
    }

    /** Opens the exam's page, before whose scripts this one runs. */
    FaultSitting begin(String beforehand) {
        return begin(beforehand, KlausurStack.running().url());
    }

    /** The same where the platform has another address. */
    FaultSitting begin(String beforehand, String platform) {
        if (!beforehand.isEmpty()) {
            page.addInitScript(beforehand);
        }
        page.navigate(platform + path());
        state("saved");
        page.locator("#rail [data-reading=paper-all]").check();
        return this;
    }

    /** The exam's page, below the platform's address. */
    String path() {
        return "/attempts/" + attempt;
    }

    Locator field(String part) {
        return page.locator("fieldset[data-part='" + part + "']").locator("input.answer, textarea.answer");
    }

    void type(String part, String text) {
        field(part).fill(text);
        gave(part, text);
    }

    void gave(String part, String text) {
        given.put(part, text);
        tries++;
    }

    void isSaved(String part) {
        assertThat(page.locator("[data-saved-of='" + part + "']")).hasText(Pattern.compile("Saved.*", Pattern.DOTALL));
        state("saved");
    }

    void state(String word) {
        assertThat(page.locator("#save-state")).hasAttribute("data-state", word);
    }

    void offline(boolean offline) {
        page.context().setOffline(offline);
    }

    /** Until the device has it for good. */
    void waitsOnTheDevice() {
        assertThat(page.locator("#save-state")).containsText("Your answers are kept on this device");
    }

    /** Until the browser could show the page again without a network. */
    void isKeptForOffline() {
        until("""
                async () => {
                  for (const name of await caches.keys()) {
                    if (await (await caches.open(name)).match(location.pathname)) return true;
                  }
                  return false;
                }
                """);
    }

    /** The same sooner: a page that is loaded while the worker is there is kept at once. */
    void isKeptForOfflineByALoad() {
        until("() => navigator.serviceWorker.controller !== null");
        page.reload();
        state("saved");
        isKeptForOffline();
    }

    /** Looks until it is so. The page lets nobody make a script of a text, as waiting within it would. */
    void until(String isSo) {
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate(isSo)),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
    }

    /** As another device would see it. */
    JsonPath found() {
        return found(Halls.token(LOGIN));
    }

    /** The same with a token that one has already. */
    JsonPath found(String token) {
        return given().baseUri(KlausurStack.running().url())
                .auth()
                .oauth2(token)
                .get("/api/attempts/" + attempt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void reconcile() {
        reconcile(found());
    }

    void reconcile(JsonPath found) {
        Map<String, String> has = new TreeMap<>();
        given.keySet().forEach(part -> has.put(part, found.getString("answers.'" + part + "'.response.typed")));
        FaultTable.add(fault, tries, given, has);
        assertThat(has).isEqualTo(given);
    }

    @Override
    public void close() {
        student.close();
    }
}
