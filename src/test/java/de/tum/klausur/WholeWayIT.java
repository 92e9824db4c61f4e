package de.tum.klausur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.SessionSteps;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The seven steps in real browsers: two students, two TAs and two lecturers, each signed in through Keycloak. */
@Tag("browser")
class WholeWayIT {

    private static final String TITLE = "Mock exam in the browser";
    private static final String SHAPE = "l9-output-size/a";
    private static final String REASON = "l2-linear-shapes/d";

    /** The first copy after a start sets the exam's formulas; later ones find them set. */
    private static final double FIRST_COPY_MS = 90_000;

    @Test
    void theMockExamGoesFromBankToInspectedGrade() throws IOException {
        try (Visitor student = Visitor.signedIn("ge23abc");
                Visitor ta = Visitor.signedIn("ta");
                Visitor secondTa = Visitor.signedIn("ta2");
                Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor secondLecturer = Visitor.signedIn("lecturer2")) {
            bankIsShown(ta);
            String session = scheduled(lecturer);
            String attempt = sat(student);
            lecturer.go(session);
            lecturer.page().click("a[href$='/end-starting']");
            lecturer.look("close-entry");
            Steps.submit(lecturer.page(), "form[action$='/end-starting']");
            marked(ta, session.replace("sessions", "marking"));
            released(lecturer, secondLecturer, session.replace("sessions", "results"));
            objected(student, lecturer, session, attempt);
            decided(secondTa, lecturer, session);
            inspectedAgain(student, attempt);
            lecturer.go("/audit?session=" + session.replace("/sessions/", ""));
            assertThat(lecturer.page().locator("main")).containsText("objection");
            lecturer.look("audit");
        }
    }

    private static void bankIsShown(Visitor ta) {
        ta.look("home-ta");
        ta.go("/banks");
        ta.look("banks");
        ta.go("/banks/l9-cnn");
        ta.look("bank");
        ta.go("/banks/l9-cnn/l9-output-size");
        assertThat(ta.page().locator(".katex").first()).isVisible();
        ta.look("question");
        ta.go("/banks/problems");
        ta.look("problems");
        ta.go("/exams");
        ta.look("exams");
        ta.go("/exams/mock");
        ta.look("exam");
    }

    private static String scheduled(Visitor lecturer) {
        lecturer.go("/sessions");
        lecturer.look("sessions");
        lecturer.go("/sessions/new?exam=mock");
        lecturer.look("schedule");
        String session = Steps.schedule(lecturer, TITLE);
        lecturer.look("session-empty");
        lecturer.page().setInputFiles("#field-file", payload("a.csv", "no;roster"));
        Steps.submit(lecturer.page(), "form[action$='/roster']");
        assertThat(lecturer.page().locator("#error-summary")).isVisible();
        lecturer.look("session-wrong-file");
        lecturer.page().setInputFiles("#field-file", payload("roster.csv", SessionSteps.roster("03700001;Huber;Anna")));
        Steps.submit(lecturer.page(), "form[action$='/roster']");
        lecturer.look("roster");
        Steps.enrol(lecturer, session, "03700001;Huber;Anna", "03700002;Yilmaz;Can");
        lecturer.page().locator("input[name=extraMinutes]").first().fill("15");
        lecturer.page().locator("form[action$='/accommodation'] button").first().click();
        assertThat(lecturer.page().locator("input[name=extraMinutes]").first()).hasValue("15");
        lecturer.page().click("details:has(#field-numbers) summary");
        lecturer.page().fill("#field-numbers", "03700001");
        Steps.submit(lecturer.page(), "form[action$='/bonus']:has(textarea)");
        lecturer.look("session");
        lecturer.go(session + "/change");
        lecturer.look("session-change");
        lecturer.go("/");
        lecturer.look("home-lecturer");
        return session;
    }

    private static com.microsoft.playwright.options.FilePayload payload(String name, String content) {
        return new com.microsoft.playwright.options.FilePayload(
                name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String sat(Visitor student) {
        student.go("/");
        student.look("home-student");
        student.page().click("a:has-text('" + TITLE + "')");
        student.look("seat");
        Steps.start(student, TITLE);
        student.look("exam-page-empty");
        Steps.answer(student, SHAPE, "8x8x8x8");
        Steps.answer(student, REASON, "Because of the **bias** column.");
        Steps.answer(student, "l4-graph-backward/f", "The gradients add up, $\\partial L / \\partial x$.");
        Steps.tick(student, "l2-patient-split/a", 1);
        Page page = student.page();
        page.reload();
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(Steps.part(student, SHAPE).locator("input.answer")).hasValue("8x8x8x8");
        assertThat(Steps.part(student, "l2-patient-split/a")
                        .locator(".option input")
                        .first())
                .isChecked();
        student.look("exam-page");
        page.click("#hand-in");
        student.look("hand-in");
        page.click("#hand-in-back");
        Steps.handIn(student);
        student.look("ended");
        return page.url().replaceAll("^.*/attempts/([0-9a-f-]+).*$", "$1");
    }

    private static void marked(Visitor ta, String marking) {
        Steps.awaitOn(ta, marking, "a[href$='" + REASON + "']");
        ta.look("marking-session");
        List<String> parts = Steps.links(ta, "main .rows a");
        assertThat(parts).hasSizeGreaterThan(1);
        for (String part : parts) {
            ta.go(part);
            if (part.endsWith(REASON)) {
                ta.look("marking-part");
            }
            while (ta.page().locator("form[action='" + part + "']").count() > 0) {
                Steps.submit(ta.page(), "form[action='" + part + "']");
                judged(ta, part.endsWith(REASON));
                ta.go(part);
            }
        }
        ta.go("/marking");
        ta.look("marking");
    }

    private static void judged(Visitor ta, boolean look) {
        Page page = ta.page();
        assertThat(page.locator("main")).not().containsText(Pattern.compile("Huber|03700001|ge23abc"));
        if (look) {
            assertThat(page.locator("#sum")).hasText("0.0");
            page.keyboard().press("1");
            assertThat(page.locator("#judgement input[name=items]").first()).isChecked();
            page.fill("#field-comment", "Half of the reason is missing.");
            ta.look("marking-answer");
        } else {
            // nothing is ticked: the page asks whether nothing applies
            page.locator("#field-comment").press("Control+Enter");
            page.locator("#judgement input[name=none]").check();
        }
        page.keyboard().press("Tab");
        page.locator("#field-comment").press("Control+Enter");
        assertThat(page.locator("#judgement")).hasCount(0);
    }

    private static void released(Visitor lecturer, Visitor second, String results) throws IOException {
        lecturer.go(results);
        lecturer.look("results-before");
        lecturer.page()
                .locator("form[action$='/grade-key'] button:not([value=preview])")
                .click();
        assertThat(lecturer.page().locator(".notice.ok")).isVisible();
        second.go(results);
        second.look("results-ready");
        second.page().click("a[href$='/release']");
        second.look("release");
        Steps.submit(second.page(), "form[action$='/release']");
        assertThat(second.page().locator(".notice.ok")).isVisible();
        second.look("results-released");
        Download file = second.page().waitForDownload(() -> second.page().click("a[href$='tumonline.csv']"));
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8)).contains("03700002;Yilmaz;Can;X");
    }

    private static void objected(Visitor student, Visitor lecturer, String session, String attempt) {
        student.go("/notices");
        student.look("notices");
        student.go("/results");
        assertThat(student.page().locator("main")).containsText(TITLE);
        student.look("results-own");
        student.go("/review/" + attempt);
        student.look("review-without-window");
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Berlin")).truncatedTo(ChronoUnit.MINUTES);
        lecturer.go(session.replace("/sessions/", "/review/session/"));
        lecturer.page().fill("#field-opensAt", now.toString());
        lecturer.page().fill("#field-closesAt", now.plusDays(7).toString());
        lecturer.page().check("input[name=showsSolutions]");
        lecturer.look("review-window");
        Steps.submit(lecturer.page(), "form.panel");
        assertThat(lecturer.page().locator("main .notice")).containsText("Open until");
        student.go("/review/" + attempt);
        assertThat(Steps.part(student, REASON)).containsText("Half of the reason is missing.");
        student.look("review");
        copyIsAPdf(student);
        Steps.part(student, REASON).locator("summary:has-text('bject')").click();
        Steps.part(student, REASON).locator("textarea").fill("The bias column is what the rubric asks for.");
        Steps.part(student, REASON).locator("form button").first().click();
        assertThat(Steps.part(student, REASON)).containsText("The bias column is what the rubric asks for.");
        student.look("review-objected");
        lecturer.go(session.replace("/sessions/", "/review/session/"));
        lecturer.look("review-window-open");
        Steps.submit(lecturer.page(), "form[action$='/close']");
    }

    private static void copyIsAPdf(Visitor student) {
        String link = student.page().locator("a[href$='copy.pdf']").getAttribute("href");
        APIResponse copy = student.page()
                .request()
                .get(
                        KlausurStack.running().url() + link,
                        RequestOptions.create().setTimeout(FIRST_COPY_MS));
        assertThat(copy.status()).isEqualTo(200);
        assertThat(new String(copy.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    private static void decided(Visitor secondTa, Visitor lecturer, String session) {
        secondTa.go("/objections");
        secondTa.look("objections");
        secondTa.page().locator("main .rows a").first().click();
        secondTa.page().check("input[value=GRANTED]");
        secondTa.page().fill("#field-credits", "1.5");
        secondTa.page().fill("#field-reason", "It is there, in your second sentence.");
        secondTa.look("objection");
        Steps.submit(secondTa.page(), "form.panel");
        secondTa.go("/objections");
        secondTa.look("objections-none");
        lecturer.go(session.replace("sessions", "results"));
        lecturer.look("results-after-objection");
    }

    private static void inspectedAgain(Visitor student, String attempt) {
        student.go("/review/" + attempt);
        assertThat(student.page().locator("main")).containsText("It is there, in your second sentence.");
        student.look("review-decided");
    }
}
