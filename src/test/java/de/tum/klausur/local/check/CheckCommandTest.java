package de.tum.klausur.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person and a program call it. */
class CheckCommandTest {

    private static final String QUESTION = """
            ---
            id: guest
            title: A question
            objectives: [L9.06]
            difficulty: easy
            minutes: 2
            source: own
            licence: CC-BY-4.0
            parts: {a: {kind: numeric, credits: 1, key: 2}}
            ---
            ## a
            Two?

            ## Explanation
            Because.
            """;

    private static final String QUIZ = """
            id: quiz
            title: {en: Quiz, de: Quiz}
            graded: false
            allow: [L14]
            minutes: 2
            credits: 1
            aids: {en: None, de: Keine}
            problems:
              - title: {en: One, de: Eins}
                questions:
                  - %s
            """;

    @TempDir
    private Path exams;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws Exception {
        Path bank = Files.createDirectories(exams.resolve("banks/14-guest"));
        Files.writeString(bank.resolve("bank.yaml"), "id: l14\nlecture: L14\ntitle: {en: Guest, de: Gast}\n");
        Files.writeString(bank.resolve("guest.md"), QUESTION);
    }

    @Test
    void soundBanksEndWithNought() {
        assertThat(run(exams.toString())).isZero();
        assertThat(text(out))
                .contains("L14              1      1      1.0      1         0        0       0        0  none yet")
                .containsPattern("0 errors, 13 warnings in 1 questions after [0-9.]+ s\n$");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void errorsEndWithOneAndSayWhere() throws Exception {
        Files.writeString(exams.resolve("banks/14-guest/guest.md"), QUESTION.replace("key: 2", "key: 1/3"));
        assertThat(run(exams.toString())).isEqualTo(1);
        assertThat(text(out)).contains("banks/14-guest/guest.md:11:1: error: part a: the key 0.3333333333…");
    }

    @Test
    void papersAreCheckedToo() throws Exception {
        Files.createDirectories(exams.resolve("papers"));
        Files.writeString(exams.resolve("papers/quiz.yaml"), "id: quiz\n");
        assertThat(run(exams.toString())).isEqualTo(1);
        assertThat(text(out)).contains("papers/quiz.yaml:1:1: error: title is missing");
    }

    @Test
    void programsGetOneDocument() throws Exception {
        Files.writeString(exams.resolve("banks/14-guest/guest.md"), QUESTION.replace("key: 2", "key: 1/3"));
        assertThat(run(exams.toString(), "--format", "json")).isEqualTo(1);
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        assertThat(document.at("/errors").asInt()).isEqualTo(1);
        JsonNode finding = document.at("/findings/13");
        assertThat(finding.toString())
                .startsWith(
                        "{\"severity\":\"error\",\"rule\":\"typable-number\",\"path\":\"banks/14-guest/guest.md\","
                                + "\"line\":11,\"column\":1,\"question\":\"guest\",\"part\":\"a\",\"seed\":0,\"message\":\"part a: the key");
        assertThat(document.at("/lectures/13/questions").asInt()).isEqualTo(1);
        assertThat(document.at("/total/objectives").asInt()).isEqualTo(229);
        assertThat(document.at("/kinds/0/kind").asText()).isEqualTo("single-choice");
        assertThat(document.at("/objectives/0/objective").asText()).isEqualTo("L1.01");
    }

    @Test
    void severalFoldersAreCheckedTogetherAndABanksQuestionsForGradedExamsAreInNoUngradedOne() throws Exception {
        Path bank = Files.createDirectories(exams.resolve("private/banks/14-final"));
        Files.writeString(bank.resolve("bank.yaml"), "id: final\nlecture: L14\ntitle: {en: F, de: F}\nuse: graded\n");
        Files.writeString(bank.resolve("final.md"), QUESTION.replace("id: guest", "id: final"));
        Path papers = Files.createDirectories(exams.resolve("papers"));
        Files.writeString(papers.resolve("quiz.yaml"), QUIZ.formatted("final"));
        Path further = exams.resolve("private");
        assertThat(run(exams.toString(), further.toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("papers/quiz.yaml:11:9: error: the question final is kept for graded exams")
                .contains(" in 2 questions after ");
        out.reset();
        Files.writeString(
                papers.resolve("quiz.yaml"), QUIZ.formatted("draw: {count: 1, objectives: [L9], credits: 1}"));
        assertThat(run(exams + File.pathSeparator + further)).isZero();
        Files.writeString(
                papers.resolve("quiz.yaml"), QUIZ.formatted("draw: {count: 2, objectives: [L9], credits: 1}"));
        assertThat(run(exams + File.pathSeparator + further)).isEqualTo(1);
    }

    @Test
    void wrongUseEndsWithTwoAndTheUsage() {
        assertThat(run("--format", "xml")).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(text(err)).contains("./klausur check [folder ...] [--format json]");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aFolderThatIsntThereIsWrongUse() {
        assertThat(run(exams.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(text(err)).contains("can't be read");
    }

    private int run(String... arguments) {
        return CheckCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
