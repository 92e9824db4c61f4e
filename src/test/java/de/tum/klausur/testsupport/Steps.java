package de.tum.klausur.testsupport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** What people do in a browser, in their words. */
public final class Steps {

    private static final int PATIENCE_MS = 20_000;

    private Steps() {}

    /** A lecturer schedules the mock exam, open from now for half an hour. Answers the session's path. */
    public static String schedule(Visitor lecturer, String title) {
        return schedule(lecturer, "mock", title);
    }

    /** The same for another exam. */
    public static String schedule(Visitor lecturer, String exam, String title) {
        return schedule(lecturer, exam, title, "");
    }

    /** The same with other working time than the exam's own, in minutes; empty for its own. */
    public static String schedule(Visitor lecturer, String exam, String title, String minutes) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Berlin")).truncatedTo(ChronoUnit.MINUTES);
        lecturer.go("/sessions/new?exam=" + exam);
        Page page = lecturer.page();
        page.fill("#field-title", title);
        page.fill("#field-opensAt", now.toString());
        page.fill("#field-lastStartAt", now.plusMinutes(30).toString());
        if (!minutes.isEmpty()) {
            page.fill("#field-duration", minutes);
        }
        submit(page, "form[action='/sessions']");
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceAll("^.*?(/sessions/[0-9a-f-]+).*$", "$1");
    }

    /** A lecturer imports a roster in TUMonline's form, each student as number;family;given. */
    public static void enrol(Visitor lecturer, String session, String... students) {
        lecturer.go(session);
        Page page = lecturer.page();
        page.setInputFiles(
                "#field-file",
                new FilePayload(
                        "roster.csv", "text/csv", SessionSteps.roster(students).getBytes(StandardCharsets.UTF_8)));
        submit(page, "form[action$='/roster']");
        submit(page, "form[action*='/roster/']");
        assertThat(page.locator("#candidates")).containsText(String.valueOf(students.length));
    }

    /**
     * A student starts the exam from the home page, waits until it takes answers, and wants all problems on one page, which holds
     * for all pages of this visitor from then on.
     */
    public static void start(Visitor student, String title) {
        startOneByOne(student, title);
        student.page().locator("#rail [data-reading=paper-all]").check();
    }

    /** The same as a page is without a choice: one problem at a time. */
    public static void startOneByOne(Visitor student, String title) {
        student.go("/");
        student.page().click("a:has-text('" + title + "')");
        student.page().check("input[name=confirmed]");
        submit(student.page(), "form[action^='/attempts/session/']");
        assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(student.page().locator("#clock")).hasText(Pattern.compile("\\d+:\\d\\d"));
    }

    /** Types into a part and waits until the server has it. */
    public static void answer(Visitor student, String part, String text) {
        part(student, part).locator("input.answer, textarea.answer").fill(text);
        isSaved(student, part);
    }

    /** Ticks options, by their place from 1, and waits until the server has it. */
    public static void tick(Visitor student, String part, int... places) {
        for (int place : places) {
            part(student, part).locator(".option label").nth(place - 1).click();
        }
        isSaved(student, part);
    }

    /** Waits until the page says that the server has this part and everything else. */
    public static void isSaved(Visitor student, String part) {
        assertThat(student.page().locator("[data-saved-of='" + part + "']"))
                .containsText("saved", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "saved");
    }

    /** Hands in through the dialog. */
    public static void handIn(Visitor student) {
        student.page().click("#hand-in");
        student.page().click("#hand-in-now");
        assertThat(student.page().locator("main .notice").first()).containsText("Handed in");
    }

    /** Sends a form by its own button. */
    public static void submit(Page page, String form) {
        page.locator(form + " button:not([type=button]):not([value=preview])")
                .first()
                .click();
    }

    /** Opens a page again and again until it shows something; what a batch does takes a second or two. */
    public static void awaitOn(Visitor visitor, String path, String selector) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000L;
        do {
            visitor.go(path);
        } while (visitor.page().locator(selector).count() == 0 && System.nanoTime() < end);
        assertThat(visitor.page().locator(selector).first()).isVisible();
    }

    /** The fieldset of a part on the exam or review page. */
    public static Locator part(Visitor visitor, String part) {
        return visitor.page().locator("fieldset[data-part='" + part + "']");
    }

    /** The paths of all links on the page that match. */
    public static List<String> links(Visitor visitor, String selector) {
        return visitor.page().locator(selector).all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
    }
}
