package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.tum.klausur.attempt.FaultSitting.REASON;
import static de.tum.klausur.attempt.FaultSitting.SHAPE;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import de.tum.klausur.attempt.FaultsIT.Fault;
import java.util.List;
import java.util.stream.Stream;

/** What comes out of clipboards and keyboards. */
final class TypingFaults {

    private TypingFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault("a megabyte pasted", "", TypingFaults::megabyte),
                new Fault("a NUL pasted", "", TypingFaults::nul),
                new Fault("a picture pasted into a text", "", TypingFaults::picture),
                new Fault("an emoji keyboard", "", TypingFaults::emoji),
                new Fault("a phone's autocorrect", "", TypingFaults::autocorrect),
                new Fault("composing Chinese while a save is sent", FaultScripts.DELAYED, TypingFaults::composing));
    }

    private static void megabyte(FaultSitting sitting) {
        sitting.type(SHAPE, "beside it");
        sitting.field(REASON)
                .evaluate(
                        "(area) => { area.focus(); document.execCommand('insertText', false, 'x'.repeat(1_000_000)); }");
        sitting.page.waitForCondition(
                () -> !"saving".equals(sitting.page.locator("#save-state").getAttribute("data-state")));
        String shown = sitting.field(REASON).inputValue();
        if ("saved".equals(sitting.page.locator("#save-state").getAttribute("data-state"))) {
            // What the field lets in is what is saved.
            sitting.gave(REASON, shown);
        } else {
            sitting.state("refused");
            assertThat(sitting.page.locator("[data-unsaved-of='" + REASON + "']"))
                    .isVisible();
            sitting.type(REASON, "shorter");
        }
        sitting.isSaved(SHAPE);
        sitting.isSaved(REASON);
    }

    private static void nul(FaultSitting sitting) {
        sitting.field(REASON)
                .evaluate(
                        "area => { area.value = 'e\\u0000f\\u001bficient'; area.dispatchEvent(new Event('input', {bubbles: true})); }");
        sitting.gave(REASON, "efficient");
        sitting.isSaved(REASON);
    }

    /** By the browser's own clipboard and keys: the field stays as it is, and nothing else happens. */
    private static void picture(FaultSitting sitting) {
        Page page = sitting.page;
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        sitting.type(REASON, "before ");
        page.evaluate("""
                async () => {
                  const picture = await new Promise((done) => {
                    const canvas = document.createElement("canvas");
                    canvas.width = canvas.height = 40;
                    canvas.getContext("2d").fillRect(0, 0, 40, 40);
                    canvas.toBlob(done, "image/png");
                  });
                  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
                }
                """);
        sitting.field(REASON).focus();
        page.keyboard().press("End");
        page.keyboard().press("Control+V");
        page.keyboard().type("and after");
        assertThat(sitting.field(REASON)).hasValue("before and after");
        sitting.gave(REASON, "before and after");
        sitting.isSaved(REASON);
    }

    /** A family, a flag and a skin: of several characters each, joined by ones that aren't seen. */
    private static void emoji(FaultSitting sitting) {
        String typed = "👩‍👩‍👧‍👦🏳️‍🌈👍🏽";
        CDPSession devtools = sitting.page.context().newCDPSession(sitting.page);
        for (String part : List.of(SHAPE, REASON)) {
            sitting.field(part).focus();
            devtools.send("Input.insertText", text(typed));
            sitting.gave(part, typed);
            sitting.isSaved(part);
            assertThat(sitting.field(part)).hasValue(typed);
        }
    }

    /** A keyboard's word in place of what was typed, as its event tells it, and once more while a save is on its way. */
    private static void autocorrect(FaultSitting sitting) {
        sitting.field(REASON).pressSequentially("teh gradeint ");
        sitting.page.waitForRequest("**/answers", () -> replaced(sitting, 0, 3, "the"));
        replaced(sitting, 4, 12, "gradient");
        sitting.field(REASON).pressSequentially("vanishes");
        assertThat(sitting.field(REASON)).hasValue("the gradient vanishes");
        sitting.gave(REASON, "the gradient vanishes");
        sitting.isSaved(REASON);
    }

    private static void replaced(FaultSitting sitting, int from, int to, String word) {
        sitting.field(REASON).evaluate("""
                (area, [from, to, word]) => {
                  area.setRangeText(word, from, to, "end");
                  area.setSelectionRange(area.value.length, area.value.length);
                  area.dispatchEvent(new InputEvent("input", { inputType: "insertReplacementText", data: word, bubbles: true }));
                }
                """, List.of(from, to, word));
    }

    /** A save of the first syllable is on its way while the second is composed. */
    private static void composing(FaultSitting sitting) {
        Page page = sitting.page;
        CDPSession devtools = page.context().newCDPSession(page);
        sitting.field(REASON).focus();
        compose(devtools, "ni");
        devtools.send("Input.insertText", text("你"));
        compose(devtools, "ha");
        page.waitForRequest("**/answers", () -> compose(devtools, "hao"));
        devtools.send("Input.insertText", text("好"));
        assertThat(sitting.field(REASON)).hasValue("你好");
        sitting.gave(REASON, "你好");
        sitting.isSaved(REASON);
    }

    private static void compose(CDPSession devtools, String syllable) {
        JsonObject composed = text(syllable);
        composed.addProperty("selectionStart", syllable.length());
        composed.addProperty("selectionEnd", syllable.length());
        devtools.send("Input.imeSetComposition", composed);
    }

    private static JsonObject text(String text) {
        JsonObject one = new JsonObject();
        one.addProperty("text", text);
        return one;
    }
}
