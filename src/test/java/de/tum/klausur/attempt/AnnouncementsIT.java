package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a lecturer announces reaches who sits, in their language, and takes nothing from them. */
@Tag("browser")
class AnnouncementsIT {

    private static final String TITLE = "Mock exam with announcements";
    private static final String REASON = "l2-linear-shapes/d";
    private static final String ENGLISH = "In 1b read 3×3 instead of 5×5.\nYou get five minutes more.";
    private static final String GERMAN = "Lesen Sie in 1b 3×3 statt 5×5.\nSie bekommen fünf Minuten mehr.";

    /** The mock exam has 31 minutes. */
    private static final Pattern MORE_THAN_THE_EXAMS_OWN = Pattern.compile("(?:39|40|41):\\d\\d");

    @Test
    void anAnnouncementIsReadAmidTypingAndTimeForAllMovesTheClocks() {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge42yil");
                Visitor german = Visitor.signedInGerman("ge81lin")) {
            String session = Steps.schedule(lecturer, TITLE);
            Steps.enrol(lecturer, session, "03700002;Yilmaz;Can", "03700004;Lindgren;Ida");
            Steps.start(student, TITLE);
            Steps.start(german, TITLE);
            Locator text = Steps.part(student, REASON).locator("textarea");
            text.pressSequentially("Half a sen");
            announce(lecturer, session);
            Locator told = student.page().locator(".exam-notices .announcement");
            assertThat(told).containsText("In 1b read 3×3");
            assertThat(german.page().locator(".exam-notices .announcement")).containsText("Lesen Sie in 1b");
            assertThat(text).isFocused();
            student.page().keyboard().type("tence");
            assertThat(text).hasValue("Half a sentence");
            Steps.isSaved(student, REASON);
            student.look("announced");
            german.look("announced-de");
            isAcknowledged(student.page(), told);
            giveTenMinutes(lecturer, session);
            assertThat(student.page().locator("#clock")).hasText(MORE_THAN_THE_EXAMS_OWN);
            assertThat(german.page().locator("#clock")).hasText(MORE_THAN_THE_EXAMS_OWN);
            lecturer.go(session + "/announcements");
            assertThat(lecturer.page().locator("main")).containsText("Acknowledged by 1");
            lecturer.look("announcements");
        }
    }

    private static void announce(Visitor lecturer, String session) {
        lecturer.go(session + "/announcements");
        Page page = lecturer.page();
        page.fill("#field-en", ENGLISH);
        page.fill("#field-de", GERMAN);
        page.click("button:has-text('Show how it will look')");
        assertThat(page.locator("main")).containsText("2 students are sitting the exam now.");
        lecturer.look("announcement-asked");
        page.click("button[value=tell]");
        assertThat(page.locator("main .notice").first()).containsText("Announced.");
    }

    private static void giveTenMinutes(Visitor lecturer, String session) {
        lecturer.go(session + "/time");
        Page page = lecturer.page();
        page.fill("#field-minutes", "10");
        page.fill("#field-reason", "Fire alarm");
        page.click("main form.panel button");
        assertThat(page.locator("#concerns")).containsText("2 students are sitting the exam now.");
        lecturer.look("time-asked");
        page.click("button[value=give]");
        assertThat(page.locator("main .notice").first())
                .containsText("Everyone sitting the exam gets 10 more minutes.");
        lecturer.look("time-for-all");
    }

    private static void isAcknowledged(Page page, Locator told) {
        page.waitForResponse("**/seen", () -> told.locator("button").click());
        assertThat(told).hasCount(0);
        page.reload();
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        page.locator(".announced summary").click();
        assertThat(page.locator(".announced li")).containsText("In 1b read 3×3");
        assertThat(told).hasCount(0);
    }
}
