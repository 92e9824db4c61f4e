package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.TestFiles;
import de.tum.klausur.testsupport.Visitor;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of part is answered by keyboard alone, and the server has what was given. */
@Tag("browser")
class AnsweringIT {

    private static final String TITLE = "Every kind in the browser";
    private static final String TYPED = "answering-typed/";
    private static final String FIELDS = "answering-fields/";
    private static final String FIGURES = "answering-figures/";

    @BeforeAll
    static void aSessionIsOpen() {
        try (Visitor lecturer = Visitor.signedIn("lecturer")) {
            Steps.enrol(
                    lecturer,
                    Steps.schedule(lecturer, "answering", TITLE),
                    "03700001;Huber;Anna",
                    "03700002;Yilmaz;Can",
                    "03700003;Großmann;Clara");
            lecturer.go("/banks/answering/answering-fields");
            lecturer.look("answering-preview");
        }
    }

    @Test
    void everyKindIsAnsweredByKeyboardAndKept() {
        try (Visitor student = Visitor.signedIn("ge23abc")) {
            Steps.start(student, TITLE);
            student.look("answering-empty");
            ticksAndTexts(student);
            aTextAndWhatIsReadAreShownTypeset(student);
            aFormulaIsSetWhileOneTypes(student);
            matrices(student);
            pairsAndOrder(student);
            gaps(student);
            spot(student);
            assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "saved");
            theServerHasThem(student);
            student.page().reload();
            assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "saved");
            thePageShowsThem(student);
            student.look("answering-filled");
            try (Visitor german = Visitor.signedInGerman("ge23abc")) {
                german.page().navigate(student.page().url());
                assertThat(german.page().locator("#save-state")).hasAttribute("data-state", "saved");
                german.look("answering-filled-de");
                german.page().locator("#hand-in").press("Enter");
                german.page().locator("#hand-in-now").press("Enter");
                assertThat(german.page().locator("main .notice").first()).containsText("Abgegeben");
                german.look("answering-ended-de");
            }
        }
    }

    @Test
    void aFileWaitsForTheNetworkAndHandInWaitsForTheFile() {
        try (Visitor student = Visitor.signedIn("go17gro")) {
            Steps.start(student, TITLE);
            Page page = student.page();
            Locator part = Steps.part(student, FIGURES + "c");
            part.locator("[data-chooser]")
                    .setInputFiles(new FilePayload("notes.txt", "text/plain", "no picture".getBytes(UTF_8)));
            assertThat(part.locator("[data-file-state]")).containsText("no file of the kinds PNG, JPEG, PDF");
            page.context().setOffline(true);
            part.locator("[data-chooser]")
                    .setInputFiles(new FilePayload("graph.png", "image/png", TestFiles.png(0x0065bd)));
            part.locator("[data-use]").click();
            assertThat(part.locator("[data-file-state]")).containsText("Not sent yet");
            isShownAsItIs(part.locator("[data-file-preview]"));
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "offline");
            page.locator("#hand-in").click();
            page.locator("#hand-in-now").click();
            assertThat(page.locator("#hand-in-told")).containsText("Not on the server: 2h");
            student.look("answering-file-waits");
            page.locator("#hand-in-back").click();
            page.context().setOffline(false);
            assertThat(part.locator("[data-file-state]")).containsText("The server has your file");
            Steps.isSaved(student, FIGURES + "c");
            page.reload();
            assertThat(part.locator("[data-file-link] a")).hasText("graph.png");
            student.look("answering-file");
            Steps.handIn(student);
            assertThat(Steps.part(student, FIGURES + "c").locator("a").first()).hasText("graph.png");
        }
    }

    @Test
    void aPhoneSendsPagesByItsLinkBesideTheExamPage() {
        try (Visitor student = Visitor.signedIn("ge42yil");
                Visitor phone = Visitor.germanStranger()) {
            Steps.start(student, TITLE);
            Locator part = Steps.part(student, FIGURES + "c");
            phone.page().navigate(linkOf(student, part));
            student.look("photo-code");
            assertThat(phone.page().locator("h1")).hasText("Fotos für 2h");
            phone.look("photo-empty");
            threePagesAreSentThroughAnOutage(phone);
            assertThat(part.locator("[data-file-pages] img")).hasCount(3);
            assertThat(part.locator("[data-phone-told]")).containsText("Pages now: 3");
            part.locator("[data-remove]").first().click();
            assertThat(part.locator("[data-file-pages] img")).hasCount(2);
            assertThat(part.locator("[data-phone-told]")).containsText("Pages now: 2");
            pagesChangePlacesByKeyboard(part);
            Steps.isSaved(student, FIGURES + "c");
            student.look("photo-pages");
            part.locator("[data-phone-withdraw]").click();
            assertThat(part.locator("[data-phone-link]")).isHidden();
            phone.page().reload();
            assertThat(phone.page().locator("#told")).containsText("Dieser Link gilt nicht");
            phone.look("photo-over");
            Steps.handIn(student);
            assertThat(Steps.part(student, FIGURES + "c").locator("img.uploaded"))
                    .hasCount(2);
        }
    }

    private static void pagesChangePlacesByKeyboard(Locator part) {
        Locator pictures = part.locator("[data-file-pages] img");
        String first = pictures.first().getAttribute("src");
        part.locator("[data-move='1']").first().press("Enter");
        assertThat(pictures.last()).hasAttribute("src", first);
        assertThat(part.locator("[data-move='1']").last()).isFocused();
        assertThat(part.locator("[data-spoken]")).hasText("Now page 2 of 2");
    }

    /** As the code beside the button holds it. */
    private static String linkOf(Visitor student, Locator part) {
        Response made = student.page()
                .waitForResponse(
                        answer -> answer.url().contains("/phone/"),
                        () -> part.locator("[data-phone]").click());
        assertThat(part.locator("[data-phone-code]")).isVisible();
        return JsonPath.from(made.text()).getString("address");
    }

    private static void threePagesAreSentThroughAnOutage(Visitor phone) {
        Page page = phone.page();
        page.setViewportSize(390, 800);
        page.locator("#camera").setInputFiles(picture("a.png", 0xffcc00));
        Locator editor = page.locator("[data-picture-editor]");
        editor.locator("[data-turn='1']").click();
        editor.locator("[data-edge=top]").focus();
        for (int i = 0; i < 10; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(editor.locator("[data-remains]")).containsText("80 × 108");
        phone.look("photo-crop");
        page.setViewportSize(390, 800);
        editor.locator("[data-use]").click();
        page.locator("#gallery")
                .setInputFiles(new FilePayload[] {picture("b.png", 0x00aa55), picture("c.png", 0x0065bd)});
        assertThat(page.locator("#pages > li")).hasCount(3);
        page.locator("#pages > li").last().locator("[data-act=earlier]").click();
        phone.look("photo-list");
        String last = page.locator("#pages img").last().getAttribute("src");
        page.reload();
        assertThat(page.locator("#pages > li")).hasCount(3);
        assertThat(page.locator("#pages img").last()).hasAttribute("src", last);
        page.context().setOffline(true);
        page.locator("#send").click();
        assertThat(page.locator("[data-photo-state=waiting]")).containsText("keine Verbindung");
        page.context().setOffline(false);
        assertThat(page.locator("#told")).containsText("Alles ist gesendet");
        phone.look("photo-sent");
    }

    private static FilePayload picture(String name, int colour) {
        return new FilePayload(name, "image/png", TestFiles.png(colour));
    }

    private static void isShownAsItIs(Locator preview) {
        assertThat(preview).isVisible();
        assertThat(preview.evaluate("picture => picture.width / picture.height"))
                .as("not stretched")
                .isEqualTo(1.5);
    }

    private static void ticksAndTexts(Visitor student) {
        Keyboard keys = open(student, TYPED + "a");
        keys.press("Space");
        keys.press("ArrowDown");
        open(student, TYPED + "b").press("Space");
        keys.press("Tab");
        keys.press("Space");
        open(student, TYPED + "c").press("Space");
        keys.press("ArrowDown");
        keys.press("Tab");
        keys.press("Tab");
        keys.type("The scale cancels.");
        open(student, TYPED + "d").type("4096");
        open(student, TYPED + "e").type("-2*(y - z)*");
        assertThat(Steps.part(student, TYPED + "e").locator("[data-names-told]"))
                .containsText("“z” is no name here");
        for (int i = 0; i < 3; i++) {
            keys.press("Backspace");
        }
        keys.type("a)*x");
        assertThat(Steps.part(student, TYPED + "e").locator("[data-names-told]"))
                .hasText("");
        open(student, TYPED + "f").type("16 x 28 x 28");
        open(student, TYPED + "g").type("stride");
        open(student, TYPED + "h").type("dropout");
        keys.press("Enter");
        keys.type("weight decay");
    }

    private static void aTextAndWhatIsReadAreShownTypeset(Visitor student) {
        open(student, TYPED + "i").type("By the **chain rule**, $\\alpha$ <b>at a time</b>.");
        Steps.isSaved(student, TYPED + "i");
        Locator preview = Steps.part(student, TYPED + "i").locator("[data-rendered]");
        assertThat(preview.locator("strong")).hasText("chain rule");
        assertThat(preview.locator(".katex").first()).isVisible();
        assertThat(preview.locator("b")).hasCount(0);
        Locator reading = Steps.part(student, TYPED + "e").locator("[data-reading-of]");
        assertThat(reading.locator(".katex").first()).isVisible();
        assertThat(reading.locator("annotation")).hasText("\\displaystyle -2 \\cdot (y - a) \\cdot x");
    }

    private static void aFormulaIsSetWhileOneTypes(Visitor student) {
        Locator part = Steps.part(student, TYPED + "i");
        Keyboard keys = open(student, TYPED + "i");
        keys.press("Control+End");
        keys.type(" So ");
        keys.press("Alt+Shift+U");
        keys.type("dL/dw = 1/n sum_(i=1)^n x_i");
        assertThat(part.locator("[data-formula-drawn] .katex .mfrac").first()).isVisible();
        student.look("answering-formula");
        keys.press("Enter");
        keys.press("ArrowLeft");
        keys.press("Alt+Shift+U");
        assertThat(part.locator("[data-formula]")).hasValue("dL/dw = 1/n sum_(i=1)^n x_i");
        keys.press("Enter");
        keys.type(".");
        Steps.isSaved(student, TYPED + "i");
    }

    private static void matrices(Visitor student) {
        Keyboard keys = open(student, FIELDS + "a");
        keys.type("1");
        keys.press("ArrowRight");
        keys.type("0");
        keys.press("ArrowRight");
        keys.type("-1");
        keys.press("ArrowDown");
        keys.type("3");
        keys.press("Home");
        keys.press("ArrowLeft");
        keys.type("2");
        keys.press("Home");
        keys.press("ArrowLeft");
        keys.type("0,5");
        open(student, FIELDS + "b").type("0.5");
        keys.press("Tab");
        keys.type("0.25");
        Steps.isSaved(student, FIELDS + "b");
    }

    private static void pairsAndOrder(Visitor student) {
        Keyboard keys = open(student, FIELDS + "c");
        keys.type("B");
        keys.press("Tab");
        keys.type("D");
        open(student, FIELDS + "d");
        assertThat(Steps.part(student, FIELDS + "d").locator("[data-state]")).containsText("Not answered yet");
        keys.press("Tab");
        keys.press("Enter");
        keys.press("ArrowDown");
        assertThat(Steps.part(student, FIELDS + "d").locator("[data-spoken]")).hasText("Now at place 3 of 4");
        Steps.isSaved(student, FIELDS + "d");
    }

    private static void gaps(Visitor student) {
        Keyboard keys = open(student, FIELDS + "e");
        keys.type("75");
        keys.press("Tab");
        keys.type("t");
        keys.press("Tab");
        // The listing, which may have to be scrolled, comes before the gap in it.
        keys.press("Tab");
        keys.type("backward()");
        keys.press("Tab");
        keys.type("w - g");
        assertThat(Steps.part(student, FIELDS + "e").locator(".prose [data-field='1']"))
                .hasValue("75");
        assertThat(Steps.part(student, FIGURES + "a").locator(".gap-layer select"))
                .hasCount(2);
        open(student, FIGURES + "a").press("ArrowDown");
        keys.press("Tab");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        Steps.isSaved(student, FIGURES + "a");
    }

    private static void spot(Visitor student) {
        Keyboard keys = open(student, FIGURES + "b");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        keys.press("Shift+ArrowUp");
        assertThat(Steps.part(student, FIGURES + "b").locator("[data-field=x]")).hasValue("24");
        assertThat(Steps.part(student, FIGURES + "b").locator("[data-spoken]")).hasText("epoch 24, loss 1.14");
        Steps.isSaved(student, FIGURES + "b");
    }

    /** Goes to a part by the overview, and to its first control. */
    private static Keyboard open(Visitor student, String part) {
        Page page = student.page();
        page.locator("[data-goto='" + part + "']").press("Enter");
        // A busy browser follows the link a moment later, and Tab would lead to the next link.
        page.waitForFunction("name => location.hash === '#' + name", part.replace('/', '.'));
        page.keyboard().press("Tab");
        return page.keyboard();
    }

    private static void theServerHasThem(Visitor student) {
        JsonPath state = state(student.page());
        assertThat(state.getList("answers.'answering-typed/a'.response.ticked")).hasSize(1);
        assertThat(state.getList("answers.'answering-typed/b'.response.ticked")).hasSize(2);
        assertThat(filled(state, TYPED + "c")).isEqualTo(Map.of("verdict", "false", "reason", "The scale cancels."));
        assertThat(typed(state, "d")).isEqualTo("4096");
        assertThat(typed(state, "e")).isEqualTo("-2*(y - a)*x");
        assertThat(typed(state, "f")).isEqualTo("16 x 28 x 28");
        assertThat(typed(state, "g")).isEqualTo("stride");
        assertThat(typed(state, "h")).isEqualTo("dropout\nweight decay");
        assertThat(typed(state, "i"))
                .isEqualTo("By the **chain rule**, $\\alpha$ <b>at a time</b>. So "
                        + "$\\frac{d L}{d w} = \\frac{1}{n} \\sum_{i = 1}^{n} x_{i}$.");
        assertThat(filled(state, FIELDS + "a"))
                .isEqualTo(Map.of("1.1", "1", "1.2", "0", "1.3", "-1", "2.1", "0,5", "2.2", "2", "2.3", "3"));
        assertThat(filled(state, FIELDS + "b")).isEqualTo(Map.of("1.1", "0.5", "1.2", "0.25"));
        assertThat(filled(state, FIELDS + "c"))
                .hasSize(2)
                .allSatisfy((left, right) -> assertThat(right).matches("[1-4]"));
        assertThat(filled(state, FIELDS + "d").values()).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(filled(state, FIELDS + "e"))
                .containsEntry("1", "75")
                .containsEntry("3", "backward()")
                .containsEntry("4", "w - g")
                .containsKey("2");
        assertThat(filled(state, FIGURES + "a")).containsOnlyKeys("1", "2");
        assertThat(filled(state, FIGURES + "b")).isEqualTo(Map.of("x", "24", "y", "1.14"));
    }

    private static void thePageShowsThem(Visitor student) {
        assertThat(Steps.part(student, TYPED + "f").locator("[data-reading-of] annotation"))
                .hasText("\\displaystyle 16 \\times 28 \\times 28");
        assertThat(Steps.part(student, FIELDS + "a")
                        .locator("[data-reading-of] .katex")
                        .first())
                .isVisible();
        assertThat(Steps.part(student, TYPED + "c").locator("input[value=false]"))
                .isChecked();
        assertThat(Steps.part(student, FIELDS + "a").locator("[data-field='2.1']"))
                .hasValue("0,5");
        assertThat(Steps.part(student, FIELDS + "d").locator("[data-state]")).containsText("Answered");
        assertThat(Steps.part(student, FIGURES + "a").locator("svg [data-filled]"))
                .hasCount(2);
        assertThat(Steps.part(student, FIGURES + "b").locator("[data-cross]"))
                .hasAttribute("transform", Pattern.compile("translate\\(184 93\\.1\\d*\\)"));
    }

    /** The attempt as the server replays it from its journal. */
    private static JsonPath state(Page page) {
        String attempt = page.url().replaceAll("^.*/attempts/([0-9a-f-]+).*$", "$1");
        return JsonPath.from(page.request()
                .get(
                        KlausurStack.running().url() + "/api/attempts/" + attempt,
                        RequestOptions.create().setHeader("Accept", "application/json"))
                .text());
    }

    private static Map<String, String> filled(JsonPath state, String part) {
        return state.getMap("answers.'" + part + "'.response.filled");
    }

    private static String typed(JsonPath state, String letter) {
        return state.getString("answers.'" + TYPED + letter + "'.response.typed");
    }
}
