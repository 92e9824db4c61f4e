package de.tum.klausur.bank.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A TA finds a question, tries it, edits it and brings the edit to the repository, by keyboard. */
@Tag("browser")
class AuthoringIT {

    private static final String QUESTION = "/banks/l9-cnn/l9-halving";

    /** The check tries each key over 200 variants. */
    private static final double CHECK_MS = 240_000;

    @Test
    void aQuestionIsFoundByTypingAndTheListLeadsToIt() {
        try (Visitor ta = Visitor.signedIn("ta")) {
            ta.go("/banks");
            ta.page().locator("#filter-text").focus();
            ta.page().keyboard().type("halving");
            assertThat(ta.page().locator("#found a[href='" + QUESTION + "']")).isVisible();
            assertThat(ta.page().locator("#found tbody tr")).hasCount(1);
            assertThat(ta.page()).hasURL(Pattern.compile("text=halving"));
            ta.look("banks-found");
            ta.go("/banks/coverage");
            ta.look("coverage");
            ta.page().locator("#L9 tbody td a").first().press("Enter");
            assertThat(ta.page().locator("#found tbody tr").first()).isVisible();
        }
    }

    @Test
    void eachResponseThatIsTriedIsMarkedAtOnceWithItsReasons() {
        try (Visitor ta = Visitor.signedIn("ta")) {
            ta.go("/banks/answering/answering-typed");
            ta.page().locator("a[href*='/try']").press("Enter");
            Page page = ta.page();
            Locator single = Steps.part(ta, "answering-typed/a");
            assertThat(single.locator(".tried-credits")).containsText("0 of");
            single.locator("input").first().focus();
            page.keyboard().press("Space");
            assertThat(single.locator(".tried .trace li").first()).isVisible();
            single.locator("input").nth(1).focus();
            page.keyboard().press("Space");
            assertThat(single.locator(".tried-credits")).containsText("1 of 1");
            Locator shape = Steps.part(ta, "answering-typed/f");
            shape.locator("input.answer").focus();
            page.keyboard().type("sixteen");
            assertThat(shape.locator("[data-told]")).isVisible();
            ta.look("try");
            ta.go("/banks/answering/answering-fields/try");
            ta.look("try-fields");
            ta.go("/banks/answering/answering-figures/try");
            ta.look("try-figures");
        }
    }

    @Test
    void aQuestionIsEditedByKeyboardWithCompletionAndPreviewAndExported() {
        try (Visitor ta = Visitor.signedInGerman("ta")) {
            ta.go(QUESTION + "/edit");
            assertThat(ta.page().locator("#rendered fieldset").first()).isVisible();
            ta.look("editor-de");
            String before = ta.page().locator("#en").inputValue();
            aKeyIsCompletedAndItsProblemsLeadToTheirLines(ta);
            whatWasNotSavedIsOfferedAgain(ta.page(), before);
            theTextIsSavedWithAMessage(ta.page());
            ta.look("question-edited");
            ta.page().locator("a[href*='/versions/']").first().press("Enter");
            assertThat(ta.page().locator("tr.added").last()).containsText("So it is halved.");
            ta.look("version");
            theEditIsExportedAndTakenBack(ta);
        }
    }

    private static void aKeyIsCompletedAndItsProblemsLeadToTheirLines(Visitor ta) {
        Page page = ta.page();
        Locator text = page.locator("#en");
        text.focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("minu");
        assertThat(page.locator("#en-completions [role=option]").first()).containsText("minutes");
        ta.look("editor-completion");
        text.focus();
        page.keyboard().press("Control+ ");
        page.keyboard().press("Enter");
        assertThat(text).hasValue(Pattern.compile("^---\\nminutes: \\n"));
        assertThat(page.locator("#problems .problem-list li").first()).isVisible();
        assertThat(page.locator("#stale")).isVisible();
        ta.look("editor-problems");
        page.locator("#problems [data-line]").first().press("Enter");
        assertThat(text).isFocused();
    }

    private static void whatWasNotSavedIsOfferedAgain(Page page, String before) {
        page.reload();
        assertThat(page.locator("#kept")).isVisible();
        page.locator("#throw-away").press("Enter");
        assertThat(page.locator("#en")).hasValue(before);
    }

    private static void theTextIsSavedWithAMessage(Page page) {
        page.locator("#en").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type("\nSo it is halved.");
        assertThat(page.locator("#rendered")).containsText("So it is halved.");
        assertThat(page.locator("#problems .problem-list")).hasCount(0);
        page.locator("#field-message").fill("Says it once more");
        page.locator("#field-message").press("Enter");
        page.waitForURL("**" + QUESTION);
        assertThat(page.locator("main")).containsText("Says it once more");
    }

    private static void theEditIsExportedAndTakenBack(Visitor ta) {
        ta.go("/banks/edits");
        ta.look("edits");
        assertThat(ta.page()
                        .waitForDownload(() -> ta.page()
                                .locator("button[formaction$='.patch']")
                                .press("Enter"))
                        .suggestedFilename())
                .isEqualTo("edits.patch");
        ta.go(QUESTION);
        Steps.submit(ta.page(), "form[action$='/take-back']");
        ta.go("/banks/l9-cnn/new?kind=cloze");
        assertThat(ta.page().locator("#rendered fieldset").first()).isVisible();
        ta.look("editor-new");
    }

    @Test
    void theCheckTellsWhatTheBanksHold() {
        try (Visitor ta = Visitor.signedIn("ta")) {
            ta.go("/banks/check");
            Steps.submit(ta.page(), "form[action='/banks/check']");
            assertThat(ta.page().locator("#check table").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CHECK_MS));
            assertThat(ta.page().locator("#check")).containsText("0 errors and 0 warnings");
            ta.look("check");
        }
    }
}
