package de.tum.klausur.bank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.bank.edit.DraftsNow;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.bank.reading.FolderUnreadable;
import de.tum.klausur.shared.page.Paging;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a private folder beside the first comes to in the catalogue, and when it is away. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class SyncingFoldersTest {

    private static final Paging.Wish ALL = new Paging.Wish(1, 200);

    @TempDir
    private Path home;

    @Inject
    AuthorsFolder folder;

    @Inject
    ExamsFolder exams;

    @Inject
    SyncingBanks syncing;

    @Inject
    BankShelf shelf;

    @Inject
    FileProblems problems;

    @Inject
    DraftsNow drafts;

    @Inject
    StoredVersionRepository versions;

    @Inject
    StoredFigureRepository figures;

    @BeforeEach
    void aPrivateBankBesideThePublicOne() throws Exception {
        folder.clear().bank("09-cnn", "cnn").number("09-cnn/one.md", "What is one?", 1);
        write("banks/09-final/bank.yaml", "id: final\nlecture: L9\ntitle: {en: Final}\nuse: graded\n");
        write("banks/09-final/two.md", AuthorsFolder.number("two", "What is two?", 2, ""));
        look();
    }

    @AfterEach
    void onlyTheFirstFolderStays() {
        folder.clear();
    }

    @Test
    void bothFoldersAreOneCatalogue() {
        assertThat(shelf.questions())
                .extracting(BankShelf.QuestionEntry::path)
                .containsExactly("banks/09-cnn/one.md", "private/banks/09-final/two.md");
        assertThat(problems.all(ALL).items()).isEmpty();
    }

    @Test
    void pagesAndProgramsAreToldWhatOnlyGradedExamsMayAsk() {
        for (String path : List.of("/banks", "/banks/final", "/banks/final/two")) {
            assertThat(Logins.ta().request().accept(ContentType.HTML).get(path).asString())
                    .as(path)
                    .contains("graded exams only");
        }
        assertThat(Logins.ta()
                        .request()
                        .accept(ContentType.HTML)
                        .get("/banks/cnn/one")
                        .asString())
                .doesNotContain("graded exams only");
        Json.get(Logins.ta(), "/api/banks/final/two").body("row.gradedOnly", equalTo(true));
        Json.get(Logins.ta(), "/api/banks/cnn").body("questions.gradedOnly", contains(false));
    }

    @Test
    void folderThatIsAwayKeepsItsVersionsAndTheOtherGoesOn() throws Exception {
        List<BankShelf.QuestionEntry> before = shelf.questions();
        Files.move(home.resolve("private"), home.resolve("away"));
        folder.number("09-cnn/three.md", "What is three?", 3);
        look();
        assertThat(shelf.questions())
                .containsAll(before)
                .extracting(BankShelf.QuestionEntry::id)
                .containsExactly("one", "three", "two");
        assertThat(shelf.banks()).hasSize(2);
        assertThat(problems.all(ALL).items())
                .extracting(problem -> problem.path())
                .containsExactly("private/banks/");
        Files.move(home.resolve("away"), home.resolve("private"));
        look();
        assertThat(problems.all(ALL).items()).isEmpty();
    }

    @Test
    void idThatStandsInBothFoldersIsToldAtBothAndNeitherIsTakenOver() throws Exception {
        List<BankShelf.QuestionEntry> before = shelf.questions();
        write("banks/09-final/one.md", AuthorsFolder.number("one", "Another one.", 4, ""));
        look();
        assertThat(shelf.questions()).isEqualTo(before);
        assertThat(problems.all(ALL).items())
                .extracting(problem -> problem.path())
                .containsExactly("banks/09-cnn/one.md", "private/banks/09-final/one.md");
    }

    @Test
    void removedFileOfAFolderThatIsThereIsOutOfService() throws Exception {
        Files.delete(home.resolve("private/banks/09-final/two.md"));
        look();
        assertThat(shelf.questions()).extracting(BankShelf.QuestionEntry::id).containsExactly("one");
    }

    @Test
    void banksWordIsKeptInTheVersionThatIsReadFromItsRow() {
        String hash = shelf.question("two").orElseThrow().hash();
        StoredVersions afterRestart = new StoredVersions(versions, figures, java.time.Clock.systemUTC());
        boolean gradedOnly = QuarkusTransaction.requiringNew()
                .call(() -> afterRestart.version(hash).question().facts().gradedOnly());
        assertThat(gradedOnly).isTrue();
    }

    @Test
    void editCantTakeTheBanksWordBack() {
        folder.write("banks/09-cnn/bank.yaml", "id: cnn\nlecture: L9\ntitle: {en: Bank}\nuse: graded\n")
                .synced();
        BankShelf.QuestionEntry one = shelf.question("one").orElseThrow();
        assertThat(drafts.written(one, AuthorsFolder.number("one", "What is one, exactly?", 1, "")))
                .hasValueSatisfying(
                        question -> assertThat(question.facts().gradedOnly()).isTrue());
    }

    private void look() throws FolderUnreadable {
        ExamsFolders both = ExamsFolders.of(exams.folders().first() + File.pathSeparator + home.resolve("private"));
        syncing.takeOver(new BanksReader(both).readIfChanged().orElseThrow());
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve("private").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
