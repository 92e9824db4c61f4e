package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A student takes a PDF copy of the own review. */
@QuarkusTest
@Tag("http")
class CopyTest {

    private static final Login STUDENT =
            new Login("ge77pdf", Optional.of("03777777"), "Jörg", "Größe-Weiß", Set.of("student"));
    private static final Instant IN_THE_WINDOW = Instant.parse("2027-03-01T10:00:00Z");

    /** One sitting, marked and released, serves all tests of this class. */
    private static Optional<MarkedExam> exam = Optional.empty();

    @Inject
    TestClock clock;

    @BeforeEach
    void anExamIsReviewed() {
        exam = Optional.of(exam.orElseGet(() -> new MarkedExam(clock, STUDENT)));
        clock.stopAt(IN_THE_WINDOW);
        window(false);
    }

    @Test
    void theCopyHoldsQuestionsAnswersAndMarks() throws IOException {
        String text = text(copy(STUDENT, "en"));
        assertThat(text)
                .contains("Copy of the review", "Jörg Größe-Weiß", "03777777", "1. Multiple choice")
                .contains("Because of the bias column", "8x8x8x8", MarkedExam.COMMENT, "of 31 credits")
                .contains("1a ·", "Left blank", "Marked by a TA");
        assertThat(flat(text)).contains(flat("for i in x: # ä <b>$\\frac$</b>"));
    }

    @Test
    void theCopySpeaksTheReadersLanguage() throws IOException {
        assertThat(text(copy(STUDENT, "de")))
                .contains("Kopie der Einsicht", "Matrikelnummer", "von 31 Punkten", "Leer gelassen")
                .doesNotContain("credits", "Matriculation");
    }

    @Test
    void eachPageNamesWhoseCopyItIs() throws IOException {
        try (PDDocument pdf = copy(STUDENT, "en")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                Slanted stripper = new Slanted();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                String mark = "Copy for Jörg Größe-Weiß · 03777777 · 1 Mar 2027, 11:00 CET";
                assertThat(text).as("footer of page %s", page).contains(mark);
                assertThat(stripper.slanted.toString())
                        .as("across page %s", page)
                        .isEqualTo(mark);
                assertThat(text).contains("Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void theCopyIsTaggedNamedAndHasItsFontsInside() throws IOException {
        try (PDDocument pdf = copy(STUDENT, "de")) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Kopie der Einsicht: ");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("1. Multiple Choice");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void keysAreInTheCopyOnlyWhereTheReviewShowsThem() throws IOException {
        String hidden = text(copy(STUDENT, "en"));
        assertThat(hidden).doesNotContain("Key:", "Model solution", "Explanation");
        window(true);
        assertThat(text(copy(STUDENT, "en"))).contains("Key:", "Model solution", "Explanation");
    }

    @Test
    void anObjectionAndItsStateAreInTheCopy() throws IOException {
        String review = "/review/" + attempt();
        String part = review + "/l2-linear-shapes/d";
        Forms.post(STUDENT, review, part, Map.of("text", "Die Bias-Spalte stand da, für 1,5 Punkte."))
                .statusCode(303);
        assertThat(text(copy(STUDENT, "en")))
                .contains("Die Bias-Spalte stand da, für 1,5 Punkte.", "waits for a decision");
        Forms.post(STUDENT, review, part + "/withdraw", Map.of()).statusCode(303);
        assertThat(text(copy(STUDENT, "en"))).contains("Taken back").doesNotContain("waits for a decision");
    }

    @Test
    void theReviewLinksToTheCopyWhileItIsOpen() {
        assertThat(page(STUDENT, "/review/" + attempt())).contains("/review/" + attempt() + "/copy.pdf");
        clock.stopAt(IN_THE_WINDOW.plusSeconds(86_400 * 30L));
        assertThat(page(STUDENT, "/review/" + attempt())).doesNotContain("copy.pdf");
    }

    @Test
    void outsideTheWindowThereIsNoCopy() {
        clock.stopAt(Instant.parse("2027-02-28T10:00:00Z"));
        asked(STUDENT, "en").statusCode(409);
        clock.stopAt(Instant.parse("2027-03-08T10:00:00Z"));
        asked(STUDENT, "en").statusCode(409);
    }

    @Test
    void nobodyElseGetsTheCopy() {
        asked(Logins.student("ge78pdf"), "en").statusCode(404);
        asked(Logins.ta(), "en").statusCode(403);
        asked(Logins.lecturer(), "en").statusCode(403);
    }

    @Test
    void theFileHasAPlainNameAndTheTrailKnowsOfIt() {
        asked(STUDENT, "en")
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"mock-exam-in-hall-1-ge77pdf.pdf\"");
        assertThat(page(Logins.lecturer(), "/audit")).contains("Took a copy of the review", "attempt/" + attempt());
    }

    private static String attempt() {
        return exam.orElseThrow().attempt();
    }

    private static void window(boolean solutions) {
        String session = exam.orElseThrow().session();
        Forms.post(
                        Logins.lecturer(),
                        "/review/session/" + session,
                        Map.of(
                                "opensAt",
                                "2027-03-01T09:00",
                                "closesAt",
                                "2027-03-07T09:00",
                                "showsSolutions",
                                Boolean.toString(solutions)))
                .statusCode(303);
    }

    private static ValidatableResponse asked(Login who, String language) {
        return who.request()
                .header("Accept-Language", language)
                .get("/review/" + attempt() + "/copy.pdf")
                .then();
    }

    private static PDDocument copy(Login who, String language) throws IOException {
        byte[] pdf = asked(who, language)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        Files.write(Path.of("target", "copy-" + language + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf) throws IOException {
        try (pdf) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Without spaces and line ends, which a PDF sets as it likes. */
    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String page(Login who, String path) {
        Response response = who.request().accept(ContentType.HTML).get(path);
        assertThat(response.statusCode()).as(path + "\n" + response.asString()).isEqualTo(200);
        return response.asString();
    }

    /** Gathers what is written across a page; the rest it reads as usual. */
    private static final class Slanted extends PDFTextStripper {

        private final StringBuilder slanted = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getTextMatrix().getShearY() == 0) {
                super.processTextPosition(text);
            } else {
                slanted.append(text.getUnicode());
            }
        }
    }
}
