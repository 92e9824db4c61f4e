package de.tum.klausur.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of an author's work in the exams/ folder. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class SyncingTest {

    @Inject
    AuthorsFolder folder;

    @Inject
    BankShelf shelf;

    @Inject
    QuestionBank bank;

    @Inject
    EntityManager database;

    @BeforeEach
    void oneBankWithOneQuestion() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/one.md", "What is one?", 1)
                .synced();
    }

    @Test
    void changedFileMakesANewVersionAndAnUnchangedOneNone() {
        int before = shelf.history("one").size();
        folder.number("09-cnn/one.md", "What is one, exactly?", 1).synced();
        assertThat(shelf.history("one")).hasSize(before + 1);
        assertThat(stem("one")).isEqualTo("What is one, exactly?");
        folder.number("09-cnn/one.md", "What is one, exactly?", 1).synced().synced();
        assertThat(shelf.history("one")).hasSize(before + 1);
    }

    @Test
    void changingBackServesTheVersionThatIsThereAlready() {
        String first = current("one");
        folder.number("09-cnn/one.md", "Something else, in between.", 1).synced();
        int versions = shelf.history("one").size();
        folder.number("09-cnn/one.md", "What is one?", 1).synced();
        assertThat(current("one")).isEqualTo(first);
        assertThat(shelf.history("one")).hasSize(versions);
    }

    @Test
    void movedFileStaysTheSameQuestion() {
        String hash = current("one");
        folder.bank("10-rnn", "rnn")
                .move("banks/09-cnn/one.md", "banks/10-rnn/one.md")
                .synced();
        BankShelf.QuestionEntry moved = shelf.question("one").orElseThrow();
        assertThat(moved).isEqualTo(new BankShelf.QuestionEntry("one", "rnn", "banks/10-rnn/one.md", hash));
        problems().body(containsString("No file has a problem"));
    }

    @Test
    void renamedFileKeepsItsQuestionUntilIdAndNameFitAgain() {
        String hash = current("one");
        folder.move("banks/09-cnn/one.md", "banks/09-cnn/uno.md").synced();
        assertThat(current("one")).isEqualTo(hash);
        problems()
                .body(containsString("banks/09-cnn/uno.md:2:5"))
                .body(containsString("the id one is not the file&#39;s name"));
        folder.move("banks/09-cnn/uno.md", "banks/09-cnn/one.md").synced();
        assertThat(current("one")).isEqualTo(hash);
        problems().body(containsString("No file has a problem"));
    }

    @Test
    void brokenFileKeepsItsLastGoodVersionAndIsToldUntilItIsMended() {
        String hash = current("one");
        folder.write("banks/09-cnn/one.md", AuthorsFolder.number("one", "What is $one?", 1, "colour: red\n"))
                .synced();
        assertThat(current("one")).isEqualTo(hash);
        problems()
                .body(containsString("banks/09-cnn/one.md:11:1"))
                .body(containsString("unknown key colour"))
                .body(containsString("banks/09-cnn/one.md:13:9"))
                .body(not(containsString("No file has a problem")));
        assertThat(Logins.ta().request().get("/api/banks/problems").jsonPath().getList("line"))
                .containsExactly(11, 13);
        Logins.student("ge21abc").request().get("/banks/problems").then().statusCode(403);
        Logins.student("ge21abc").request().get("/api/banks/problems").then().statusCode(403);
        folder.number("09-cnn/one.md", "What is $1$?", 1).synced();
        assertThat(stem("one")).isEqualTo("What is $1$?");
        problems().body(containsString("No file has a problem"));
    }

    @Test
    void fileThatIsNoLongerTextKeepsItsLastGoodVersion() {
        String hash = current("one");
        folder.write("banks/09-cnn/one.md", "").synced();
        assertThat(current("one")).isEqualTo(hash);
        folder.write("banks/09-cnn/bank.yaml", "id: [").synced();
        assertThat(shelf.banks()).extracting(BankShelf.BankEntry::id).containsExactly("cnn");
        problems().body(containsString("banks/09-cnn/bank.yaml:1:6")).body(containsString("banks/09-cnn/one.md:1:1"));
    }

    @Test
    void doubledIdIsToldAtBothPlacesAndNeitherIsTakenOver() {
        String hash = current("one");
        folder.bank("02-ml", "ml")
                .number("02-ml/one.md", "A copy.", 2)
                .number("09-cnn/one.md", "Changed too.", 3)
                .number("02-ml/two.md", "Of its own.", 2)
                .synced();
        assertThat(shelf.question("one"))
                .contains(new BankShelf.QuestionEntry("one", "cnn", "banks/09-cnn/one.md", hash));
        assertThat(stem("two")).isEqualTo("Of its own.");
        problems()
                .body(containsString("banks/02-ml/one.md:2:5"))
                .body(containsString("the id one stands in banks/09-cnn/one.md too"))
                .body(containsString("banks/09-cnn/one.md:2:5"))
                .body(containsString("the id one stands in banks/02-ml/one.md too"));
        folder.delete("banks/02-ml/one.md").synced();
        assertThat(stem("one")).isEqualTo("Changed too.");
        problems().body(containsString("No file has a problem"));
    }

    @Test
    void brokenCopyOfAQuestionTakesNothingAway() {
        folder.bank("02-ml", "ml")
                .write("banks/02-ml/copy.md", AuthorsFolder.number("one", "A copy.", 2, ""))
                .synced();
        assertThat(shelf.question("one").orElseThrow().path()).isEqualTo("banks/09-cnn/one.md");
        assertThat(stem("one")).isEqualTo("What is one?");
        problems()
                .body(containsString("the id one is not the file&#39;s name"))
                .body(containsString("the id one stands in banks/09-cnn/one.md too"));
    }

    @Test
    void doubledBankIsToldAtBothPlacesAndStaysAsItWas() {
        folder.write("banks/02-ml/bank.yaml", "lecture: L2\nid: cnn\ntitle: {en: Another}\n")
                .number("02-ml/two.md", "Two?", 2)
                .number("09-cnn/one.md", "Changed.", 3)
                .synced();
        assertThat(shelf.banks()).extracting(bank -> bank.title().en()).containsExactly("Bank cnn");
        assertThat(stem("one")).isEqualTo("What is one?");
        assertThat(shelf.question("two")).isEmpty();
        problems().body(containsString("banks/02-ml/bank.yaml:2:5")).body(containsString("banks/09-cnn/bank.yaml:1:5"));
    }

    @Test
    void removedQuestionIsOutOfServiceButItsVersionsStay() {
        String hash = current("one");
        folder.delete("banks/09-cnn/one.md").synced();
        assertThat(bank.current(new QuestionId("one"))).isEmpty();
        assertThat(shelf.banks()).hasSize(1);
        page("/banks/cnn/one").statusCode(404);
        assertThat(bank.version(hash).question().stem().en()).isEqualTo("What is one?");
        folder.number("09-cnn/one.md", "What is one?", 1).synced();
        assertThat(current("one")).isEqualTo(hash);
    }

    @Test
    void emptyFolderTakesEverythingOutOfServiceAndAMissingOneNothing() {
        folder.move("banks", "elsewhere").synced();
        assertThat(shelf.questions()).hasSize(1);
        folder.clear();
        assertThat(shelf.questions()).isEmpty();
        assertThat(shelf.banks()).isEmpty();
        page("/banks").statusCode(200);
        page("/banks/cnn").statusCode(404);
    }

    @Test
    void fileThatAppearsBetweenTwoLooksIsTakenOverByTheNext() {
        folder.number("09-cnn/two.md", "Two?", 2).synced();
        assertThat(shelf.questions()).extracting(BankShelf.QuestionEntry::id).containsExactly("one", "two");
    }

    @Test
    void fifteenHundredQuestionsAreTakenOverOnceEach() {
        for (int i = 0; i < 1_500; i++) {
            folder.number("09-cnn/many-" + i + ".md", "Number " + i + "?", i);
        }
        folder.synced();
        assertThat(shelf.questions()).hasSize(1_501);
        List<BankShelf.QuestionEntry> before = shelf.questions();
        long versions = versions();
        folder.number("09-cnn/many-7.md", "The number 7?", 7).synced().synced();
        assertThat(versions()).isEqualTo(versions + 1);
        assertThat(shelf.questions())
                .hasSize(1_501)
                .filteredOn(entry -> !before.contains(entry))
                .extracting(BankShelf.QuestionEntry::id)
                .containsExactly("many-7");
    }

    private long versions() {
        return ((Number) database.createNativeQuery("select count(*) from question_version")
                        .getSingleResult())
                .longValue();
    }

    private String current(String id) {
        return shelf.question(id).orElseThrow().hash();
    }

    private String stem(String id) {
        return bank.current(new QuestionId(id)).orElseThrow().question().stem().en();
    }

    private static ValidatableResponse problems() {
        return page("/banks/problems").statusCode(200);
    }

    private static ValidatableResponse page(String path) {
        return Logins.ta().request().accept(ContentType.HTML).get(path).then();
    }
}
