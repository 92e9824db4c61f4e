package de.tum.klausur.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
            student.go("/signed-in");
            student.look("signed-in");
        }
    }
}
