package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the exam page does when the world around it misbehaves. */
@Tag("browser")
class ExamPageIT {

    private static final String TITLE = "Mock exam in bad weather";
    private static final String SHAPE = "l9-output-size/a";
    private static final String REASON = "l2-linear-shapes/d";
    private static final String SINGLE = "l3-regression-losses/e";
    private static final String SEVERAL = "l2-convexity/a";

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
    void whatIsWrittenOfflineOrSignedOutIsSavedAsSoonAsItCanBe() {
        try (Visitor student = Visitor.signedIn("ge42yil")) {
            student.go("/");
            student.page().locator("a:has-text('" + TITLE + "')").first().click();
            student.look("seat");
            Steps.start(student, TITLE);
            Page page = student.page();

            page.context().setOffline(true);
            Steps.part(student, REASON).locator("textarea").fill("Written offline.");
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "offline");
            student.look("exam-page-offline");
            page.context().setOffline(false);
            Steps.isSaved(student, REASON);

            page.context().clearCookies();
            Steps.part(student, SHAPE).locator("input.answer").fill("B x 8");
            assertThat(page.locator("#signed-out")).isVisible();
            student.look("exam-page-signed-out");
            Page second = page.waitForPopup(() -> page.click("#signed-out a"));
            second.waitForLoadState();
            signIn(second, "ge42yil");
            // The window says who it was and closes itself where the browser lets it.
            Steps.isSaved(student, SHAPE);
            assertThat(page.locator("#signed-out")).isHidden();
            page.reload();
            assertThat(Steps.part(student, REASON).locator("textarea")).hasValue("Written offline.");
            assertThat(Steps.part(student, SHAPE).locator("input.answer")).hasValue("B x 8");
        }
    }

    @Test
    void aSecondWindowTakesOverVisiblyAndTheFirstCanTakeItBack() {
        try (Visitor student = Visitor.signedIn("ge81lin")) {
            Steps.start(student, TITLE);
            Page first = student.page();
            Steps.answer(student, SHAPE, "in the first window");
            Page second = first.context().newPage();
            second.navigate(first.url());
            assertThat(second.locator("#save-state")).hasAttribute("data-state", "saved");
            second.locator("fieldset[data-part='" + SHAPE + "'] input.answer").fill("in the second window");
            assertThat(second.locator("[data-saved-of='" + SHAPE + "']")).not().hasText("");

            assertThat(first.locator("#taken-over")).isVisible();
            assertThat(Steps.part(student, SHAPE).locator("input.answer")).isDisabled();
            student.look("exam-page-taken-over");
            first.click("#continue-here");
            assertThat(Steps.part(student, SHAPE).locator("input.answer")).hasValue("in the second window");
            Steps.answer(student, SHAPE, "again in the first");
            assertThat(second.locator("#taken-over")).isVisible();
        }
    }

    @Test
    void theWholeExamIsSatByKeyboardAloneAndASingleChoiceCanBeTakenBack() {
        try (Visitor student = Visitor.signedInGerman("ge55sou")) {
            student.go("/");
            student.page().locator("a:has-text('" + TITLE + "')").first().press("Enter");
            student.look("seat-de");
            Page page = student.page();
            startByKeyboard(page);
            page.locator("[data-goto='" + SINGLE + "']").press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("[data-saved-of='" + SINGLE + "']")).containsText("Gespeichert");
            assertThat(page.locator("[data-goto='" + SINGLE + "']")).hasAttribute("data-answered", "");
            page.keyboard().press("ArrowDown");
            assertThat(Steps.part(student, SINGLE).locator(".option input").nth(1))
                    .isChecked();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(Steps.part(student, SINGLE).locator("input:checked[type=radio]"))
                    .hasCount(0);
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            noneOfTheseAndTheOptionsExcludeEachOther(student);
            student.look("exam-page-de");
            theBarKeepsToOneRowOnAPhone(page);
            page.locator("#hand-in").press("Enter");
            page.locator("#hand-in-now").press("Enter");
            assertThat(page.locator("main .notice").first()).containsText("Abgegeben");
            student.look("ended-de");
        }
    }

    private static void startByKeyboard(Page page) {
        page.locator("input[name=confirmed]").press("Space");
        page.locator("form[action^='/attempts/session/'] button").press("Enter");
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
    }

    /** Also with hours on the clock; handing in is in its menu. */
    private static void theBarKeepsToOneRowOnAPhone(Page page) {
        page.setViewportSize(390, 800);
        page.evaluate("document.getElementById('clock').textContent = '1:59:59'");
        assertThat(page.locator(".exam-bar").boundingBox().height).isLessThanOrEqualTo(57);
        page.locator("#menu").press("Enter");
        page.locator("#help-dialog [data-hand-in]").press("Enter");
        assertThat(page.locator("#hand-in-now")).isVisible();
        page.locator("#hand-in-back").press("Enter");
        page.setViewportSize(1280, 900);
    }

    private static void noneOfTheseAndTheOptionsExcludeEachOther(Visitor student) {
        Page page = student.page();
        Locator part = Steps.part(student, SEVERAL);
        Locator none = part.locator("input[data-none]");
        page.locator("[data-goto='" + SEVERAL + "']").press("Enter");
        part.locator(".option input").nth(0).press("Space");
        page.context().setOffline(true);
        none.press("Space");
        assertThat(part.locator("input:checked")).hasCount(1);
        assertThat(none).isChecked();
        assertThat(page.locator("[data-goto='" + SEVERAL + "']")).hasAttribute("data-answered", "");
        part.locator(".option input").nth(1).press("Space");
        assertThat(none).not().isChecked();
        none.press("Space");
        page.context().setOffline(false);
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        page.reload();
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(part.locator("input:checked")).hasCount(1);
        assertThat(none).isChecked();
    }

    private static void signIn(Page page, String login) {
        if (page.locator("#username").count() > 0) {
            page.fill("#username", login);
            page.fill("#password", "klausur");
            page.click("#kc-login");
        }
    }
}
