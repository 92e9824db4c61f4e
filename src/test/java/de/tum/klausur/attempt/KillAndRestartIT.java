package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application, its database or its sign-in service dies without warning while a student works. */
@Tag("browser")
class KillAndRestartIT {

    private static final String TITLE = "Mock exam with a power cut";
    private static final String BEFORE = "l9-output-size/a";
    private static final String TICKED = "l2-patient-split/a";
    private static final String MEANWHILE = "l2-linear-shapes/d";
    private static final List<String> PARTS = List.of(BEFORE, TICKED, MEANWHILE);

    @Test
    void everyAcknowledgedAnswerIsThereAfterKill9AndWhatWaitedIsSavedByItself() {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("go17gro")) {
            Steps.enrol(lecturer, Steps.schedule(lecturer, TITLE), "03700003;Großmann;Ole");
            Steps.start(student, TITLE);
            Steps.answer(student, BEFORE, "B x 8 x 8");
            Steps.tick(student, TICKED, 2, 3);

            KlausurStack.running().kill();
            Steps.part(student, MEANWHILE).locator("textarea").fill("Written while nobody listened: äöü €");
            assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "offline");
            assertThat(student.page().locator("[data-saved-of='" + MEANWHILE + "']"))
                    .hasText("");

            KlausurStack.running().restart();
            Steps.isSaved(student, MEANWHILE);
            theAnswersAreThere(student);
        }
        // Another device, which has nothing of its own: what it shows is the server's.
        try (Visitor sameStudent = Visitor.signedIn("go17gro")) {
            sameStudent.go("/");
            sameStudent.page().click("a:has-text('" + TITLE + "')");
            sameStudent.page().click("main a.button");
            assertThat(sameStudent.page().locator("#save-state")).hasAttribute("data-state", "saved");
            theAnswersAreThere(sameStudent);
            Steps.handIn(sameStudent);
            for (String part : PARTS) {
                assertThat(Steps.part(sameStudent, part)).not().containsText("Left blank");
            }
        }
    }

    @Test
    void everyAcknowledgedAnswerIsThereAfterTheDatabaseIsKilledAmidSaves() {
        try (Visitor student = Visitor.signedIn(FaultSitting.LOGIN);
                FaultSitting sitting = new FaultSitting(student.signedIn(), "PostgreSQL killed with -9 amid saves")) {
            sitting.begin("");
            NetworkFaults.writing(sitting);
            sitting.page.waitForRequest("**/answers", () -> {
                sitting.type(FaultSitting.SHAPE, "on its way as it dies");
                sitting.type(FaultSitting.REASON, "this as well: äöü €");
            });
            KlausurStack.running().killDatabase();
            try {
                sitting.type(FaultSitting.SHAPE, "while there is no database");
                sitting.state("offline");
            } finally {
                KlausurStack.running().startDatabase();
            }
            sitting.isSaved(FaultSitting.SHAPE);
            sitting.isSaved(FaultSitting.REASON);
            sitting.reconcile();
        }
    }

    @Test
    void everyAcknowledgedAnswerIsThereWhereKeycloakIsAwayDuringTheExam() {
        try (Visitor student = Visitor.signedIn(FaultSitting.LOGIN);
                FaultSitting sitting = new FaultSitting(student.signedIn(), "Keycloak away during the exam")) {
            sitting.begin("");
            String token = KlausurStack.running().token(FaultSitting.LOGIN);
            KlausurStack.running().holdSignIn();
            try {
                NetworkFaults.writing(sitting);
                sitting.page.reload();
                sitting.state("saved");
                sitting.type(FaultSitting.REASON, "Nobody can sign in, and all is saved.");
                sitting.isSaved(FaultSitting.REASON);
                sitting.reconcile(sitting.found(token));
            } finally {
                KlausurStack.running().releaseSignIn();
            }
        }
    }

    @AfterAll
    static void table() {
        FaultTable.print();
    }

    private static void theAnswersAreThere(Visitor student) {
        assertThat(Steps.part(student, BEFORE).locator("input.answer")).hasValue("B x 8 x 8");
        assertThat(Steps.part(student, TICKED).locator(".option input").nth(1)).isChecked();
        assertThat(Steps.part(student, TICKED).locator(".option input").nth(2)).isChecked();
        assertThat(Steps.part(student, TICKED).locator(".option input").first())
                .not()
                .isChecked();
        assertThat(Steps.part(student, MEANWHILE).locator("textarea")).hasValue("Written while nobody listened: äöü €");
    }
}
