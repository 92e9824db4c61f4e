package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A student at the exam's page, and all that was given there. */
final class FaultSitting implements AutoCloseable {

    private static final String LOGIN = FaultsIT.LOGIN;

    final Visitor student = Visitor.signedIn(LOGIN);
    private final Map<String, String> given = new TreeMap<>();
    private final String fault;
    Page page = student.page();
    private int tries;

    FaultSitting(Visitor lecturer, String fault, String minutes) {
        this.fault = fault;
        Steps.enrol(lecturer, Steps.schedule(lecturer, "mock", "Fault: " + fault, minutes), "03700001;Huber;Anna");
    }

    void begin(String beforehand) {
        if (!beforehand.isEmpty()) {
            page.addInitScript(beforehand);
        }
        Steps.start(student, "Fault: " + fault);
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
        page.waitForFunction("""
                async () => {
                  for (const name of await caches.keys()) {
                    if (await (await caches.open(name)).match(location.pathname)) return true;
                  }
                  return false;
                }
                """, null, new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    String attempt() {
        return page.url().replaceAll("^.*/attempts/([0-9a-f-]+).*$", "$1");
    }

    /** As another device would see it. */
    JsonPath found(String attempt) {
        return given().baseUri(KlausurStack.running().url())
                .auth()
                .oauth2(KlausurStack.running().token(LOGIN))
                .get("/api/attempts/" + attempt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void reconcile(String attempt, List<String> table) {
        JsonPath found = found(attempt);
        Map<String, String> has = new TreeMap<>();
        given.keySet().forEach(part -> has.put(part, found.getString("answers.'" + part + "'.response.typed")));
        long same = given.entrySet().stream()
                .filter(one -> one.getValue().equals(has.get(one.getKey())))
                .count();
        table.add(
                "| %-40s | %5d | %12d | %5d | %4d |".formatted(fault, tries, given.size(), same, given.size() - same));
        assertThat(has).isEqualTo(given);
    }

    @Override
    public void close() {
        student.close();
    }
}
