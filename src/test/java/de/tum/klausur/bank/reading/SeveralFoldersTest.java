package de.tum.klausur.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.bank.check.BanksCheck;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.testsupport.AuthorsFolder;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This repository's folder and a private one beside it are one content. */
class SeveralFoldersTest {

    @TempDir
    private Path home;

    @BeforeEach
    void twoFoldersWithOneBankEach() throws Exception {
        bank("exams/banks/09-cnn", "cnn", "");
        question("exams/banks/09-cnn", "one", 1);
        bank("private/banks/09-final", "final", "use: graded\n");
        question("private/banks/09-final", "two", 2);
    }

    @Test
    void twoFoldersAreOneCatalogueAndPathsNameTheFurtherFolder() throws Exception {
        BanksRead read = read(folders("exams", "private"));
        assertThat(read.banks()).extracting(BankFolder::path).containsExactly("banks/09-cnn", "private/banks/09-final");
        assertThat(problems(read)).isEmpty();
        assertThat(read.banks().stream().flatMap(bank -> bank.questions().stream()))
                .allSatisfy(file -> assertThat(file.content().value()).isPresent())
                .extracting(QuestionFile::path)
                .containsExactly("banks/09-cnn/one.md", "private/banks/09-final/two.md");
    }

    @Test
    void oneFolderKeepsItsPathsWhateverItIsCalled() throws Exception {
        BanksRead read = read(folders("private"));
        assertThat(read.banks()).extracting(BankFolder::path).containsExactly("banks/09-final");
    }

    @Test
    void problemsNameTheFolder() throws Exception {
        write("private/banks/09-final/two.md", "nothing");
        write("private/banks/stray.md", "not in a bank");
        assertThat(problems(read(folders("exams", "private"))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).isEqualTo("private/banks/09-final/two.md"));
    }

    @Test
    void doubledIdOverFoldersIsToldAtBothPlaces() throws Exception {
        question("private/banks/09-final", "one", 3);
        assertThat(problems(read(folders("exams", "private"))))
                .containsExactlyInAnyOrder("banks/09-cnn/one.md", "private/banks/09-final/one.md");
    }

    @Test
    void missingFolderIsToldAndHidesWhatWasInIt() throws Exception {
        BanksRead read = read(folders("exams", "gone"));
        assertThat(read.banks()).extracting(BankFolder::path).containsExactly("banks/09-cnn");
        assertThat(read.scan().problems()).extracting(FileProblem::path).containsExactly("gone/banks/");
        assertThat(folders("exams", "gone").missing())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("gone");
        assertThat(read.scan().hidesBelow("gone/banks/09-final/two.md")).isTrue();
        assertThat(read.scan().hidesBelow("banks/09-cnn/one.md")).isFalse();
        assertThat(read(folders("gone", "private")).scan().hidesBelow("banks/09-cnn/one.md"))
                .isTrue();
    }

    @Test
    void folderThatComesBackIsReadAgain() throws Exception {
        BanksReader reader = new BanksReader(folders("exams", "private"));
        Files.move(home.resolve("private"), home.resolve("away"));
        assertThat(reader.readIfChanged().orElseThrow().banks()).hasSize(1);
        Files.move(home.resolve("away"), home.resolve("private"));
        assertThat(reader.readIfChanged().orElseThrow().banks()).hasSize(2);
    }

    @Test
    void folderOfBanksDoesWithoutPapers() throws Exception {
        Files.createDirectories(home.resolve("exams/papers"));
        FolderScan scan = FolderScan.of(folders("exams", "private"), "papers");
        assertThat(scan.problems()).isEmpty();
        assertThat(scan.hidesBelow("private/papers/final.yaml")).isTrue();
    }

    @Test
    void noFolderAtAllIsNothingToRead() {
        assertThatThrownBy(() -> read(folders("gone", "gone-too")))
                .isInstanceOf(FolderUnreadable.class)
                .hasMessageContainingAll("gone", "gone-too");
    }

    @Test
    void foldersOfOneNameAreToldApartAndOneNamedTwiceIsOne() throws Exception {
        bank("term/exams/banks/09-retake", "retake", "");
        question("term/exams/banks/09-retake", "three", 3);
        assertThat(read(folders("exams", "term/exams", "term/../exams")).banks())
                .extracting(BankFolder::path)
                .containsExactly("banks/09-cnn", "exams-2/banks/09-retake");
    }

    @Test
    void settingNamesFoldersAsPathsAreParted() {
        assertThat(setting("exams").all()).containsExactly(Path.of("exams"));
        assertThat(setting("exams" + File.pathSeparator + "/srv/private").all())
                .containsExactly(Path.of("exams"), Path.of("/srv/private"));
        assertThatThrownBy(() -> ExamsFolders.of(File.pathSeparator)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pathsArePeoplesWithTheirFolder() {
        assertThat(ExamsFolders.named("banks/09-cnn/one.md")).isEqualTo("exams/banks/09-cnn/one.md");
        assertThat(ExamsFolders.named("private/banks/09-final/two.md")).isEqualTo("private/banks/09-final/two.md");
    }

    @Test
    void banksWordKeepsAllItsQuestionsForGradedExamsAndMakesThemOtherVersions() throws Exception {
        WrittenQuestion kept = only(folders("private"));
        assertThat(kept.version().question().facts().gradedOnly()).isTrue();
        bank("private/banks/09-final", "final", "");
        WrittenQuestion open = only(folders("private"));
        assertThat(open.version().question().facts().gradedOnly()).isFalse();
        assertThat(open.version().hash()).isNotEqualTo(kept.version().hash());
        write("private/banks/09-final/two.md", AuthorsFolder.number("two", "What is two?", 2, "use: graded\n"));
        assertThat(only(folders("private")).version().hash())
                .isEqualTo(kept.version().hash());
    }

    @Test
    void changedWordOfTheBankIsSeenAtTheNextLook() throws Exception {
        BanksReader reader = new BanksReader(folders("private"));
        assertThat(reader.readIfChanged()).isPresent();
        bank("private/banks/09-final", "final", "# no more\n");
        assertThat(reader.readIfChanged().orElseThrow().banks().getFirst().questions())
                .allSatisfy(file -> assertThat(file.content().value())
                        .hasValueSatisfying(question -> assertThat(
                                        question.version().question().facts().gradedOnly())
                                .isFalse()));
    }

    @Test
    void bankCanSayNothingElseOfItsUse() throws Exception {
        bank("private/banks/09-final", "final", "use: quiz\n");
        assertThat(read(folders("private")).banks().getFirst().header().problems())
                .extracting(FileProblem::toString)
                .singleElement()
                .asString()
                .startsWith("banks/09-final/bank.yaml:4:6: quiz is not")
                .contains("use: graded keeps a bank for graded exams");
    }

    private static ExamsFolders setting(String value) {
        ConfigSource environment = new EnvConfigSource(Map.of("KLAUSUR_EXAMS", value), 300);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(environment)
                .withDefaultValue("klausur.exams.folder", "${KLAUSUR_EXAMS:exams}")
                .withMapping(ExamsFolder.class)
                .build()
                .getConfigMapping(ExamsFolder.class)
                .folders();
    }

    private ExamsFolders folders(String... names) {
        return ExamsFolders.of(String.join(
                File.pathSeparator,
                List.of(names).stream()
                        .map(name -> home.resolve(name).toString())
                        .toList()));
    }

    private static BanksRead read(ExamsFolders folders) throws FolderUnreadable {
        return new BanksReader(folders).readIfChanged().orElseThrow();
    }

    private static WrittenQuestion only(ExamsFolders folders) throws FolderUnreadable {
        return read(folders)
                .banks()
                .getFirst()
                .questions()
                .getFirst()
                .content()
                .value()
                .orElseThrow();
    }

    /** Where something is wrong with a file; that two questions don't cover the syllabus is another matter. */
    private static List<String> problems(BanksRead read) {
        return BanksCheck.of(read).errors().stream()
                .map(finding -> finding.problem().path())
                .filter(path -> path.contains("/"))
                .toList();
    }

    private void bank(String path, String id, String more) throws Exception {
        write(path + "/bank.yaml", "id: " + id + "\nlecture: L9\ntitle: {en: Bank, de: Bank}\n" + more);
    }

    private void question(String path, String id, int key) throws Exception {
        write(path + "/" + id + ".md", AuthorsFolder.number(id, "What is " + id + "?", key, ""));
    }

    private void write(String path, String text) throws Exception {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
