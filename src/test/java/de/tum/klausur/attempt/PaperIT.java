package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The paper comes by an address of its own: once, and again and again where it doesn't come. */
@Tag("browser")
class PaperIT {

    private static final String TITLE = "Mock exam with a slow printer";
    private static final String SHAPE = "l9-output-size/a";
    private static final String REASON = "l2-linear-shapes/d";

    /** What the browser had to ask the server for, though some of it is asked for by every page. */
    private static final String ASKED = """
            () => performance.getEntriesByType("resource").filter(({ transferSize }) => transferSize > 0)
              .map(({ name }) => new URL(name).pathname).filter(path => !path.startsWith("/api/"))
            """;

    @BeforeAll
    static void aSessionIsOpen() {
        try (Visitor lecturer = Visitor.signedIn("lecturer")) {
            Steps.enrol(
                    lecturer,
                    Steps.schedule(lecturer, TITLE),
                    "03700002;Yilmaz;Can",
                    "03700004;Lindgren;Ida",
                    "03700005;Sousa;Rui");
        }
    }

    @Test
    void paperComesByOneRequestFilesAreKeptAndAReloadShowsWhereOneWasReading() {
        try (Visitor student = Visitor.signedIn("ge42yil")) {
            // What a worker brings counts as nothing, whoever was asked; the browser's own cache is what is looked at.
            student.page().context().addInitScript("delete Navigator.prototype.serviceWorker");
            Steps.start(student, TITLE);
            Page page = student.page();
            assertThat(asked(page)).filteredOn(path -> path.contains("/paper/")).hasSize(1);
            assertThat(page.locator("#paper-state")).isHidden();
            Steps.answer(student, SHAPE, "B x 8");
            page.evaluate("scrollTo(0, 700)");
            page.reload();
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            assertThat(Steps.part(student, SHAPE).locator("input.answer")).hasValue("B x 8");
            asksForNeitherFilesNorPaper(page);
            // Fonts that come a moment later move things a little.
            assertThat((Integer) page.evaluate("Math.round(scrollY)")).isBetween(500, 900);
            Page another = page.context().newPage();
            another.navigate(page.url());
            assertThat(another.locator("#save-state")).hasAttribute("data-state", "saved");
            asksForNeitherFilesNorPaper(another);
        }
    }

    private static void asksForNeitherFilesNorPaper(Page page) {
        assertThat(page.locator("#paper fieldset")).not().hasCount(0);
        assertThat(asked(page)).noneMatch(path -> path.startsWith("/web") || path.contains("/paper/"));
    }

    @Test
    void linkToAPartLeadsThere() {
        try (Visitor student = Visitor.signedInGerman("ge81lin")) {
            Steps.start(student, TITLE);
            Page page = student.page();
            String address = page.url().replaceFirst("#.*", "");
            page.navigate("about:blank");
            page.navigate(address + "#" + SHAPE.replace('/', '.'));
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            assertThat(Steps.part(student, SHAPE)).isInViewport();
            assertThat(page.locator("#paper h2").first()).containsText("Aufgabe 1");
        }
    }

    @Test
    void paperThatDoesNotComeIsToldAndAskedForAgainAndNothingTypedIsLost() {
        try (Visitor student = Visitor.signedIn("ge55sou")) {
            Steps.start(student, TITLE);
            Page page = student.page();
            page.onDialog(Dialog::accept);
            page.context().route("**/answers", Route::abort);
            Steps.part(student, REASON).locator("textarea").fill("Written without a server.");
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "offline");

            withoutWorker(page);
            page.context().route("**/paper/**", Route::abort);
            page.reload();
            assertThat(page.locator("#paper-told")).containsText("could not be loaded");
            assertThat(page.locator("#paper fieldset")).hasCount(0);
            assertThat(page.locator("#paper")).hasAttribute("inert", "");
            assertThat(page.locator("#hand-in")).isDisabled();
            assertThat(page.locator("#clock")).hasText(Pattern.compile("\\d+:\\d\\d"));
            student.look("exam-page-without-paper");

            aSignInPageOfTheNetworkIsNoPaper(page);

            page.context().unroute("**/paper/**");
            page.context().unroute("**/answers");
            page.locator("#paper-again").press("Enter");
            assertThat(Steps.part(student, REASON).locator("textarea")).hasValue("Written without a server.");
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            assertThat(page.locator("#paper-state")).isHidden();
        }
    }

    /** As in a browser that has no workers, or forbids them. */
    private static void withoutWorker(Page page) {
        page.context().addInitScript("delete Navigator.prototype.serviceWorker");
        page.evaluate("""
                async () => {
                  const workers = await navigator.serviceWorker.getRegistrations();
                  await Promise.all(workers.map(worker => worker.unregister()));
                  await Promise.all((await caches.keys()).map(name => caches.delete(name)));
                }
                """);
    }

    private static void aSignInPageOfTheNetworkIsNoPaper(Page page) {
        page.context().unroute("**/paper/**");
        page.context()
                .route(
                        "**/paper/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<h1>This network wants you to sign in.</h1>")));
        page.click("#paper-again");
        assertThat(page.locator("#paper-told")).containsText("could not be loaded");
        assertThat(page.locator("#paper h1")).hasCount(0);
    }

    private static List<String> asked(Page page) {
        return ((List<?>) page.evaluate(ASKED)).stream().map(String::valueOf).toList();
    }
}
