package de.tum.klausur.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class SignInIT {

    @Test
    void strangerIsWelcomedWithoutBarriers() {
        try (Visitor stranger = Visitor.stranger()) {
            stranger.go("/");
            stranger.look("welcome");
        }
    }

    @Test
    void studentSignsInSeesTheOwnNameAndSignsOut() {
        try (Visitor student = Visitor.signedIn("ge23abc")) {
            assertThat(student.page().locator("header")).containsText("Anna Huber");
            student.look("home");

            student.page().locator("summary").click();
            student.page().locator("a[href='/sign-out']").click();

            assertThat(student.page().locator("header")).not().containsText("Anna Huber");
            student.go("/sign-in");
            assertThat(student.page().locator("#kc-login")).isVisible();
        }
    }

    @Test
    void pageAskedForBeforeTheSignInIsOpenedAfterIt() {
        try (Visitor ta = Visitor.stranger()) {
            ta.go("/banks");
            ta.page().fill("#username", "ta");
            ta.page().fill("#password", "klausur");
            ta.page().click("#kc-login");

            assertThat(ta.page()).hasURL(java.util.regex.Pattern.compile(".*/banks$"));
        }
    }

    @Test
    void whatIsNotThereOrNotForOnesRoleIsToldWithoutBarriers() {
        try (Visitor student = Visitor.signedIn("ge23abc")) {
            student.go("/banks");
            student.look("error-role");
            student.go("/attempts/0b5e3c1e-7c53-4a55-9a3b-000000000000");
            student.look("error-not-there");
            student.go("/banks/%zz");
            assertThat(student.page().locator("h1").first()).hasText("This can't be read");
            student.look("error-no-request");
            student.go("/signed-in");
            student.look("signed-in");
        }
    }

    /** As a person with a hundred open tabs does, or a picture in a forum that points at us. */
    @Test
    void fiftyVisitsSignedOutLockNobodyOut() {
        try (Visitor student = Visitor.stranger()) {
            Page page = student.page();
            APIRequestContext sameBrowser = page.request();
            for (int visit = 0; visit < 50; visit++) {
                String path = visit % 2 == 0 ? "/attempts" : "/banks";
                APIResponse answer = sameBrowser.get(
                        KlausurStack.running().url() + path,
                        RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"));
                assertThat(answer.status()).isEqualTo(302);
            }
            assertThat(begun(page)).isLessThanOrEqualTo(5);
            assertThat(page.navigate(KlausurStack.running().url() + "/").status())
                    .isEqualTo(200);
            student.signIn("ge23abc");
            assertThat(page.locator("header")).containsText("Anna Huber");
            assertThat(begun(page)).isLessThanOrEqualTo(4);
        }
    }

    /** How many sign-ins the browser remembers to have begun. */
    private static long begun(Page page) {
        return page.context().cookies(KlausurStack.running().url()).stream()
                .filter(cookie -> cookie.name.startsWith("q_auth"))
                .count();
    }
}
