package de.tum.klausur.bank.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Forms;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions edited on the pages: saved, refused, taken over by their files, exported; frozen exams never notice. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class EditingTest {

    private static final String FILE = "banks/09-cnn/edited.md";
    private static final String PAGE = "/banks/cnn/edited";
    private static final String API = "/api" + PAGE;
    private static final String QUIZ = """
            id: edit-quiz
            title: {en: Quiz}
            minutes: 15
            credits: 1
            aids: {en: None}
            problems:
              - title: {en: About one}
                questions: [edited]
            """;

    @Inject
    AuthorsFolder folder;

    @Inject
    Exams exams;

    private final Login ta = Logins.ta();

    @BeforeEach
    void oneQuestionAsItsFileHasIt() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .write(FILE, text("What is one?"))
                .write("papers/edit-quiz.yaml", QUIZ)
                .synced();
        Json.post(ta, API + "/take-back").statusCode(204);
        folder.synced();
    }

    @Test
    void aSavedEditIsInServiceAtOnceWithItsMessageAndIsOnRecord() {
        saved("What is the first number?").header("Location", endsWith(PAGE));
        Json.get(ta, API)
                .body("stem", containsString("What is the first number?"), "edited", equalTo(true))
                .body("history[0].message", equalTo("Clearer"));
        Json.get(ta, "/api/banks/edits")
                .body("question", equalTo(java.util.List.of("edited")), "author", hasItem(containsString("Tutor")));
        page("/banks/edits").body(containsString("Clearer"), containsString("edits.patch"));
        page(PAGE).body(containsString("not in the repository yet"));
        Json.get(Logins.lecturer(), "/api/audit").body("items.action", hasItem("bank.edit"));
    }

    @Test
    void aFrozenExamKeepsTheVersionThatItHas() {
        FrozenExam before = QuarkusTransaction.requiringNew().call(() -> exams.freeze("edit-quiz"));
        saved("What is another number?");
        FrozenExam after = QuarkusTransaction.requiringNew().call(() -> exams.frozen(before.hash()));
        assertThat(after.questions(7)).isEqualTo(before.questions(7));
        assertThat(after.questions(7).getFirst().question().stem().en()).contains("What is one?");
        FrozenExam fresh = QuarkusTransaction.requiringNew().call(() -> exams.freeze("edit-quiz"));
        assertThat(fresh.questions(7).getFirst().question().stem().en()).contains("What is another number?");
    }

    @Test
    void blueprintsAreCheckedAgainOnceAnEditIsCommitted() {
        String dearer = text("What is one?").replace("credits: 1", "credits: 2");
        Json.put(ta, API + "/text", Map.of("en", dearer, "message", "Dearer", "before", hash()))
                .statusCode(200);
        Json.get(ta, "/api/banks/problems").body("path", hasItem("papers/edit-quiz.yaml"));
        Json.post(ta, API + "/take-back").statusCode(204);
        Json.get(ta, "/api/banks/problems").body("path", empty());
    }

    @Test
    void textsWithProblemsAreGivenBackWithTheProblemsAndNothingIsSaved() {
        String broken = text("What is one?").replace("minutes: 1", "minutes: <many>");
        Forms.post(ta, PAGE + "/edit", Map.of("en", broken, "de", "", "message", "M", "before", hash()))
                .statusCode(422)
                .body(containsString("edited.md:6:10"), containsString("minutes: &lt;many&gt;"));
        Json.put(ta, API + "/text", Map.of("en", broken, "message", "M", "before", hash()))
                .statusCode(422)
                .body("problems[0].field", endsWith("edited.md:6:10"));
        Json.get(ta, API).body("edited", equalTo(false));
    }

    @Test
    void anotherIdIsAProblemSinceIdsStay() {
        Json.put(
                        ta,
                        API + "/text",
                        Map.of(
                                "en",
                                text("What is one?").replace("id: edited", "id: other"),
                                "message",
                                "M",
                                "before",
                                hash()))
                .statusCode(422)
                .body("problems[0].text", containsString("other"));
    }

    @Test
    void aMessageIsWantedAndWhatWasTypedStays() {
        Forms.post(ta, PAGE + "/edit", Map.of("en", text("Kept?"), "de", "", "message", " ", "before", hash()))
                .statusCode(422)
                .body(containsString("Kept?"), containsString("Say in 1 to 200 characters"));
    }

    @Test
    void equalTextsMakeNoVersion() {
        Json.put(ta, API + "/text", Map.of("en", text("What is one?"), "message", "M", "before", hash()))
                .statusCode(200)
                .body("saved", equalTo(false), "version", equalTo(hash()));
    }

    @Test
    void whoComesSecondIsShownBothTextsAndSavesOnTopOfTheOther() {
        String old = hash();
        saved("What did the first author write?");
        String mine = text("What did the second author write?");
        String page = Forms.post(ta, PAGE + "/edit", Map.of("en", mine, "de", "", "message", "Mine", "before", old))
                .statusCode(409)
                .body(containsString("second author"), containsString("first author"))
                .extract()
                .asString();
        assertThat(page).contains("name=\"before\" value=\"" + hash() + "\"");
        Json.put(ta, API + "/text", Map.of("en", mine, "message", "Mine", "before", old))
                .statusCode(409);
        Json.put(ta, API + "/text", Map.of("en", mine, "message", "Mine", "before", hash()))
                .statusCode(200);
        Json.get(ta, API).body("stem", containsString("second author"));
        Json.get(ta, "/api/banks/edits").body("$", hasSize(1));
    }

    @Test
    void theFileThatSaysTheSameTakesOver() {
        saved("What landed?");
        folder.write(FILE, text("What landed?")).synced();
        Json.get(ta, API).body("stem", containsString("What landed?"), "edited", equalTo(false));
        page("/banks/edits").body(containsString("the file has it"));
    }

    @Test
    void aFileThatWasChangedOtherwiseWinsAndTheEditIsKept() {
        saved("What was written on the page?");
        folder.write(FILE, text("What was written in the file?")).synced();
        Json.get(ta, API).body("stem", containsString("in the file"), "edited", equalTo(false));
        page("/banks/edits").body(containsString("the file was changed otherwise"));
    }

    @Test
    void aBrokenFileLeavesTheEditInService() {
        saved("What stays?");
        folder.write(FILE, "---\nid: edited\n").synced();
        Json.get(ta, API).body("stem", containsString("What stays?"), "edited", equalTo(true));
    }

    @Test
    void aFileThatGoesAwayTakesTheQuestionWithIt() {
        saved("What goes?");
        folder.delete(FILE).synced();
        Json.get(ta, API).statusCode(404);
    }

    @Test
    void anEditThatIsTakenBackLeavesWhatTheFileSays() {
        saved("What is taken back?");
        Forms.post(ta, PAGE, PAGE + "/take-back", Map.of()).statusCode(303);
        Json.get(ta, API).body("stem", containsString("What is one?"), "edited", equalTo(false));
    }

    @Test
    void aNewQuestionIsInServiceWithoutAFileUntilItIsTakenBack() {
        String fresh = text("What is new?").replace("id: edited", "id: fresh");
        Json.post(ta, "/api/banks/cnn/questions", Map.of("en", fresh, "message", "New"))
                .statusCode(200);
        folder.number("09-cnn/else.md", "Something else", 1).synced();
        Json.get(ta, "/api/banks/cnn/fresh").statusCode(200).body("stem", containsString("What is new?"));
        Json.post(ta, "/api/banks/cnn/questions", Map.of("en", fresh, "message", "New"))
                .statusCode(422)
                .body("problems[0].text", containsString("another question has the id"));
        Json.post(ta, "/api/banks/cnn/fresh/take-back").statusCode(204);
        Json.get(ta, "/api/banks/cnn/fresh").statusCode(404);
        page("/banks/cnn/new?kind=cloze").body(containsString("[[1]]"), containsString("value=\"cloze\" selected"));
    }

    @Test
    void editsAreExportedAsFilesAndAsAPatch() throws Exception {
        saved("What is exported?");
        String patch = ta.request()
                .get("/api/banks/edits/edits.patch")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(patch)
                .startsWith("diff --git a/exams/banks/09-cnn/edited.md b/exams/banks/09-cnn/edited.md")
                .contains("-What is one?\n+What is exported?\n");
        byte[] zip = ta.request()
                .get("/api/banks/edits/files.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(files.getNextEntry().getName()).isEqualTo("exams/banks/09-cnn/edited.md");
            assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text("What is exported?"));
            assertThat(files.getNextEntry()).isNull();
        }
        ta.request()
                .get("/api/banks/edits/edits.patch?edit=00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void thePreviewShowsTheQuestionOrItsProblemsAndNeverFails() {
        preview(text("What is **bold**?")).body(containsString("<strong>bold</strong>"), containsString("No problems"));
        preview(text("x").replace("credits: 1", "credits: 0.3"))
                .body(containsString("data-line=\"10\""), not(containsString("id=\"rendered\"")));
        preview("").body(containsString("data-line"));
        preview("---\n" + "[".repeat(5_000) + "\n---\n").body(containsString("data-line"));
        preview(text("<script>alert(1)</script>")).body(not(containsString("<script>")));
    }

    @Test
    void editorsLearnWhatMayStandInAHeader() {
        Json.get(ta, "/api/banks/header-keys")
                .body("kinds.find { it.kind == 'numeric' }.keys", hasItem("tolerance"), "objectives", hasSize(229))
                .body("objectives.find { it.id == 'L9.06' }.text", not(empty()));
    }

    @Test
    void studentsEditNothing() {
        Login student = Logins.student("ge61edi");
        student.request().accept(ContentType.HTML).get(PAGE + "/edit").then().statusCode(403);
        Json.get(student, API + "/text").statusCode(403);
        Json.put(student, API + "/text", Map.of("en", "", "message", "")).statusCode(403);
        Json.get(student, "/api/banks/edits").statusCode(403);
        student.request().get("/api/banks/edits/files.zip").then().statusCode(403);
    }

    private static String text(String stem) {
        return AuthorsFolder.number("edited", stem, 1, "");
    }

    private String hash() {
        return Json.get(ta, API + "/text").statusCode(200).extract().path("before");
    }

    private ValidatableResponse saved(String stem) {
        return Forms.post(
                        ta, PAGE + "/edit", Map.of("en", text(stem), "de", "", "message", "Clearer", "before", hash()))
                .statusCode(303);
    }

    private ValidatableResponse preview(String text) {
        return Forms.post(
                        ta,
                        PAGE + "/edit",
                        PAGE + "/preview",
                        Map.of("en", text, "de", "", "before", hash(), "seed", "0"))
                .statusCode(200);
    }

    private ValidatableResponse page(String path) {
        return ta.request()
                .accept(ContentType.HTML)
                .cookie("language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }
}
