package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One's way through the paper: problem by problem, by the overview, by keys, by the address, on a phone. */
@Tag("browser")
class NavigationIT {

    private static final String TITLE = "Mock exam with a map";
    private static final String SHAPE = "l9-output-size/a";
    private static final String REASON = "l2-linear-shapes/d";

    @BeforeAll
    static void aSessionIsOpen() {
        try (Visitor lecturer = Visitor.signedIn("lecturer")) {
            Steps.enrol(
                    lecturer,
                    Steps.schedule(lecturer, TITLE),
                    "03700001;Huber;Anna",
                    "03700002;Yilmaz;Can",
                    "03700003;Großmann;Clara",
                    "03700004;Lindgren;Ida");
        }
    }

    @Test
    void oneProblemIsShownAtATimeTheAddressHoldsItAndTheBackButtonGoesThroughThem() {
        try (Visitor student = Visitor.signedIn("ge42yil")) {
            Steps.startOneByOne(student, TITLE);
            Page page = student.page();
            assertThat(page).hasURL(Pattern.compile("#p1$"));
            isShown(page, 1);
            Locator next = page.locator("#p1 .problem-steps [data-step='1']");
            assertThat(next).containsText("Next problem: 2");
            next.click();
            isShown(page, 2);
            assertThat(page.locator("#p2-title")).isFocused();
            page.locator("#p2 .problem-steps [data-step='1']").click();
            isShown(page, 3);
            assertThat(page.locator("#rail [aria-current]")).containsText("Problem 3");
            page.goBack();
            isShown(page, 2);
            page.goForward();
            isShown(page, 3);
            page.reload();
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            isShown(page, 3);

            page.locator("[data-goto='" + SHAPE + "']").click();
            Steps.answer(student, SHAPE, "B x 8");
            assertThat(page.locator("[data-goto='" + SHAPE + "']")).hasAttribute("data-mark", "answered");
            student.look("nav-one-problem");
        }
    }

    @Test
    void theWholePageIsWorkedByKeyboardAlone() {
        try (Visitor student = Visitor.signedInGerman("ge81lin")) {
            Steps.startOneByOne(student, TITLE);
            Page page = student.page();
            page.keyboard().press("Alt+PageDown");
            assertThat(page.locator("#p1 [data-part]").first()).isFocused();
            page.keyboard().press("Alt+Shift+M");
            Locator first = page.locator("#p1 [data-flag]").first();
            assertThat(first).isChecked();
            assertThat(page.locator("#rail [data-goto]").first()).hasText(Pattern.compile("^1a, offen, vorgemerkt$"));
            assertThat(page.locator("#progress-flagged")).containsText("1 vorgemerkt");
            page.keyboard().press("Alt+Shift+PageDown");
            isShown(page, 2);
            page.keyboard().press("Alt+PageUp");
            isShown(page, 1);
            theOverviewIsLeftToWhereOneWas(page);
            page.keyboard().press("Alt+Shift+End");
            assertThat(page.locator("#hand-in-dialog")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("Alt+Shift+?");
            assertThat(page.locator("#help-dialog")).isVisible();
            student.look("nav-help-de");
            page.keyboard().press("Escape");
            assertThat(page.locator("#help-dialog")).isHidden();
        }
    }

    @Test
    void theControlsAreTriedOnTheRealPageWithACalculatorAndNothingIsKept() {
        try (Visitor student = Visitor.signedIn("ge42yil")) {
            student.go("/");
            student.page().click("a[href='/attempts/try']");
            Page page = student.page();
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            assertThat(page.locator(".tryout-told")).containsText("nothing counts and nothing is kept");
            student.look("tryout");
            Locator expression = Steps.part(student, "tryout-typed/e");
            expression.locator("input.answer").fill("a*b/2");
            Steps.isSaved(student, "tryout-typed/e");
            assertThat(expression.locator("[data-reading-of] .katex").first()).isVisible();
            aResultIsCalculatedAndInserted(student);
            wholeNote(page);
            page.locator("#rail [data-reading=paper-all]").check();
            student.look("tryout-all");
            page.locator("#hand-in").click();
            page.locator("#hand-in-now").click();
            assertThat(page.locator("h1")).hasText("The practice run is over");
            student.look("tryout-over");
            student.go("/attempts/try");
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            assertThat(expression.locator("input.answer")).hasValue("");
        }
    }

    private static void aResultIsCalculatedAndInserted(Visitor student) {
        Page page = student.page();
        Locator number = Steps.part(student, "tryout-typed/d").locator("input.answer");
        number.click();
        page.keyboard().press("Alt+Shift+R");
        Locator input = page.locator("#calculator-input");
        assertThat(input).isFocused();
        input.pressSequentially("1/0");
        input.press("Enter");
        assertThat(page.locator("#calculator-result")).hasText("Nothing can be divided by 0.");
        student.look("calculator-problem");
        input.fill("");
        for (String key : new String[] {"2", "^", "-", "3"}) {
            page.locator("#calculator-pad [data-put='" + key + "']").click();
        }
        input.press("Enter");
        assertThat(page.locator("#calculator-result")).hasText("= 0.125");
        student.look("calculator");
        page.locator("#calculator-insert").click();
        assertThat(number).hasValue("0.125");
        assertThat(number).isFocused();
        Steps.isSaved(student, "tryout-typed/d");
        page.locator("#calculator-close").click();
        assertThat(page.locator("#calculator")).isHidden();
        assertThat(number).isFocused();
    }

    private static void wholeNote(Page page) {
        page.locator("#rail [data-note='']").click();
        Locator note = page.locator("#rail .note textarea");
        assertThat(note).isFocused();
        note.fill("Begin with 3.");
        assertThat(page.locator("#rail .note [role=status]")).hasText("Note saved");
    }

    private static void theOverviewIsLeftToWhereOneWas(Page page) {
        page.locator("[data-goto='" + REASON + "']").press("Enter");
        page.keyboard().press("Tab");
        Locator field = page.locator("fieldset[data-part='" + REASON + "'] textarea");
        assertThat(field).isFocused();
        field.pressSequentially("Wer fragt?");
        assertThat(page.locator("#help-dialog")).isHidden();
        page.keyboard().press("Alt+Shift+O");
        assertThat(page.locator("[data-goto='" + REASON + "']")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(field).isFocused();
        assertThat(field).hasValue("Wer fragt?");
    }

    /** What the browser's own search does, which no script can start, is told to the page by this event. */
    @Test
    void whatTheBrowsersSearchFindsInAHiddenProblemShowsIt() {
        try (Visitor student = Visitor.signedIn("go17gro")) {
            Steps.startOneByOne(student, TITLE);
            Page page = student.page();
            Locator hidden = page.locator("#p3");
            assertThat(hidden).hasAttribute("hidden", "until-found");
            assertThat(page.locator("#p3 [data-part]").first()).isHidden();
            hidden.dispatchEvent("beforematch");
            isShown(page, 3);
            assertThat(page).hasURL(Pattern.compile("#p3$"));
            page.goBack();
            isShown(page, 1);
            student.look("nav-found");
        }
    }

    @Test
    void howOneReadsIsKeptAndTheBarsLeaveRoomHoweverFarOneZooms() {
        try (Visitor student = Visitor.signedIn("ge23abc")) {
            Steps.startOneByOne(student, TITLE);
            Page page = student.page();
            page.click("#help");
            page.locator("#help-dialog label:has(input[value=size-130])").click();
            page.locator("#help-dialog [data-reading=contrast-more]").check();
            page.keyboard().press("Escape");
            page.click("#rail-fold");
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-reading", "contrast-more rail-folded size-130");
            assertThat(page.locator("#rail-fold")).hasAttribute("aria-expanded", "false");
            student.look("nav-contrast-folded");
            page.keyboard().press("Alt+Shift+G");
            page.keyboard().press("Alt+Shift+G");
            assertThat(page.locator("html")).hasAttribute("data-reading", "contrast-more rail-folded");

            page.setViewportSize(640, 400); // 1280 × 800 at 200 %
            assertThat(height(page, ".exam-bar") + height(page, ".exam-foot")).isLessThanOrEqualTo(0.2 * 400);
            page.setViewportSize(320, 256); // 1280 × 1024 at 400 %
            page.evaluate("scrollTo(0, 400)");
            assertThat(page.locator(".exam-bar")).not().isInViewport();
            assertThat(page.locator(".exam-foot")).not().isInViewport();
            onAPhone(student);
        }
    }

    private static void onAPhone(Visitor student) {
        Page page = student.page();
        page.setViewportSize(390, 844);
        page.click("#foot-after");
        isShown(page, 2);
        assertThat(page.locator("#foot-place")).hasText(Pattern.compile("^2 of \\d+$"));
        page.click("#foot-sheet");
        assertThat(page.locator("#rail-sheet #overview")).isVisible();
        assertThat(page.locator("#rail-sheet [aria-current]")).isFocused();
        student.look("nav-sheet");
        page.setViewportSize(390, 844);
        page.click("#foot-sheet");
        page.locator("#rail-sheet [data-problem='4']").click();
        assertThat(page.locator("#rail-sheet")).isHidden();
        isShown(page, 4);
        assertThat(page.locator("#p4-title")).isFocused();
    }

    private static double height(Page page, String selector) {
        return page.locator(selector).boundingBox().height;
    }

    private static void isShown(Page page, int number) {
        assertThat(page.locator("#p" + number)).not().hasAttribute("hidden", Pattern.compile(".*"));
        assertThat(page.locator("section.problem:not([hidden])")).hasCount(1);
    }
}
