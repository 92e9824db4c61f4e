package de.tum.klausur.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keycloak hangs, for longer than any token lasts. */
@Tag("browser")
class SignInServiceAwayIT {

    private static final String TITLE = "Mock exam without a sign-in service";
    private static final String PART = "l9-output-size/a";
    private static final KlausurStack STACK = KlausurStack.running();

    /** As the shipped realm has it. */
    private static final Duration AS_SHIPPED = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofSeconds(5);

    /** Far below the minute that a hanging sign-in service took once, far above the two seconds that we wait for it. */
    private static final double BOUND_MS = 15_000;

    @Test
    void runningAttemptIsSavedReloadedAndHandedInWithoutTheSignInService() {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge81lin")) {
            Steps.enrol(lecturer, Steps.schedule(lecturer, TITLE), "03700004;Lin;Wei");
            Steps.start(student, TITLE);
            STACK.holdSignIn();
            try {
                // As if the session had ended long ago.
                student.page()
                        .context()
                        .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
                Steps.answer(student, PART, "B x 8 x 8");
                student.page().reload();
                assertThat(Steps.part(student, PART).locator("input.answer")).hasValue("B x 8 x 8");
                Steps.handIn(student);
            } finally {
                STACK.releaseSignIn();
            }
        }
    }

    @Test
    void sessionWhoseTokenHasExpiredMeanwhileIsKeptAndGoesOn() {
        try (Visitor student = signedInFor(SHORT)) {
            Page page = student.page();
            Map<String, String> session = session(student);
            assertThat(session).isNotEmpty();
            STACK.holdSignIn();
            try {
                isToldThatItIsAway(student);
                assertThat(page.evaluate("fetch('/api/results', {headers: {'X-Requested-With': 'JavaScript'}})"
                                + ".then(async answer => answer.status + ' ' + (await answer.json()).code)"))
                        .isEqualTo("503 sign-in-away");
                assertThat(session(student)).isEqualTo(session);
            } finally {
                STACK.releaseSignIn();
            }
            goesOn(student);
        }
    }

    private static Visitor signedInFor(Duration time) {
        STACK.tokensLast(time);
        try {
            return Visitor.signedIn("ge23abc");
        } finally {
            STACK.tokensLast(AS_SHIPPED);
        }
    }

    /** Until the token's end the page is still answered by it; each answer comes within bounds. */
    private static void isToldThatItIsAway(Visitor student) {
        APIResponse answer;
        int asked = 0;
        do {
            answer = student.page()
                    .request()
                    .get(
                            STACK.url() + "/results",
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setTimeout(BOUND_MS)
                                    .setHeader("Accept", "text/html"));
            assertThat(answer.status()).as(answer.headers().toString()).isIn(200, 503);
            assertThat(asked++).isLessThan(100);
        } while (answer.status() == 200);
        assertThat(answer.headers()).containsEntry("retry-after", "5");
        student.page().navigate(STACK.url() + "/results", new Page.NavigateOptions().setTimeout(2 * BOUND_MS));
        assertThat(student.page().locator("h1")).hasText("Back in a moment");
        assertThat(student.page().locator(".lead")).containsText("You stay signed in");
        student.look("sign-in-away");
    }

    /** The page that asked is loaded again, and nobody is asked for a password. */
    private static void goesOn(Visitor student) {
        Page page = student.page();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (page.reload().status() == 503 && System.nanoTime() < end) {
            assertThat(page.url()).endsWith("/results");
        }
        assertThat(page.url()).endsWith("/results");
        assertThat(page.locator("header.site")).containsText("Anna Huber");
    }

    private static Map<String, String> session(Visitor visitor) {
        return visitor.page().context().cookies(STACK.url()).stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
    }
}
