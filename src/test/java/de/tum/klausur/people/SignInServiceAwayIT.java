package de.tum.klausur.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keycloak hangs in the middle of an exam, for longer than any session lasts. */
@Tag("browser")
class SignInServiceAwayIT {

    private static final String TITLE = "Mock exam without a sign-in service";
    private static final String PART = "l9-output-size/a";

    @Test
    void runningAttemptIsSavedReloadedAndHandedInWithoutTheSignInService() {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge81lin")) {
            Steps.enrol(lecturer, Steps.schedule(lecturer, TITLE), "03700004;Lin;Wei");
            Steps.start(student, TITLE);
            KlausurStack.running().holdSignIn();
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
                KlausurStack.running().releaseSignIn();
            }
        }
    }
}
