package de.tum.klausur.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintParserTest {

    private static final String SOUND = """
            # the weekly quiz
            id: quiz
            title: {en: Quiz, de: Kurztest}
            minutes: 15
            credits: 2.5
            aids: {en: None}
            problems:
              - title: {en: One}
                questions: [one]
              - title: {en: Two, de: Zwei}
                questions: [two, three]
            """;

    @Test
    void soundBlueprintIsReadToTheLetterWithThePlacesOfItsQuestions() {
        assertThat(parse(SOUND).problems()).isEmpty();
        assertThat(parse(SOUND).value())
                .contains(new Blueprint(
                        "quiz",
                        new Wording("Quiz", Optional.of("Kurztest")),
                        15,
                        new Place(4, 10),
                        Credits.of("2.5"),
                        new Place(5, 10),
                        Wording.of("None"),
                        ExamRules.DEFAULT,
                        List.of(
                                new BlueprintProblem(Wording.of("One"), List.of(asked("one", 9, 17))),
                                new BlueprintProblem(
                                        new Wording("Two", Optional.of("Zwei")),
                                        List.of(asked("two", 11, 17), asked("three", 11, 22))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: quiz | id: test | 2:5: the id test is not the file's name",
                "id: quiz | id: Quiz | 2:5: Quiz is not an id: up to 64 lower-case letters, digits and hyphens",
                "minutes: 15 | minutes: 601 | 4:10: 601 is not a whole number from 1 to 600",
                "minutes: 15 | minutes: 0 | 4:10: 0 is not a whole number from 1 to 600",
                "credits: 2.5 | credits: 2.25 | 5:10: 2.25 is not a number of credits: more than 0, in steps of 0.5, such as 1.5",
                "aids: {en: None} | aid: {en: None} | 2:1: aids is missing",
                "aids: {en: None} | aids: {de: Keine} | 6:7: en is missing",
                "[two, three] | [two, two] | 11:22: the question two stands in this exam twice",
                "[two, three] | [one, three] | 11:17: the question one stands in this exam twice",
                "[two, three] | [] | 11:16: a problem has 1 to 100 questions",
                "[two, three] | two | 11:16: a list is expected here",
                "[two, three] | [2] | 11:17: 2 is not a question's id: 3 to 64 lower-case letters, digits and hyphens",
            })
    void whatIsWrongIsToldAtItsPlace(String sound, String broken, String problem) {
        Parsed<Blueprint> parsed = parse(SOUND.replace(sound, broken));
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .extracting(FileProblem::toString)
                .anySatisfy(told -> assertThat(told).startsWith("papers/quiz.yaml:" + problem));
    }

    @Test
    void aCalculatorAndRulesToConfirmAreDeclared() {
        String declared =
                SOUND + "calculator: true\nconfirm: [{en: I work alone, de: Ich arbeite allein}, {en: No phone}]\n";
        assertThat(parse(declared).problems()).isEmpty();
        ExamRules rules = parse(declared).value().orElseThrow().rules();
        assertThat(rules.calculator()).isTrue();
        assertThat(rules.confirmed())
                .containsExactly(
                        new Wording("I work alone", Optional.of("Ich arbeite allein")), Wording.of("No phone"));
        assertThat(ExamRules.DEFAULT.calculator()).isFalse();
        assertThat(ExamRules.DEFAULT.confirmed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calculator: perhaps | 12:13: ",
                "confirm: [] | 12:10: an exam has 1 to 10 rules to confirm",
                "confirm: I work alone | 12:10: a list is expected here",
                "confirm: [{de: Allein}] | 12:11: en is missing"
            })
    void whatIsDeclaredWronglyIsToldAtItsPlace(String line, String problem) {
        Parsed<Blueprint> parsed = parse(SOUND + line + "\n");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .extracting(FileProblem::toString)
                .anySatisfy(told -> assertThat(told).startsWith("papers/quiz.yaml:" + problem.strip()));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(parse("colour: red\n").problems())
                .extracting(FileProblem::message)
                .containsExactly(
                        "unknown key colour",
                        "id is missing",
                        "title is missing",
                        "minutes is missing",
                        "credits is missing",
                        "aids is missing",
                        "problems is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "- a list\n",
                "id: [",
                "id: *alias\n",
                "\u0000",
                "problems: []\n",
                "problems: 1\n"
            })
    void hopelessTextIsAProblemToo(String text) {
        assertThat(parse(text).value()).isEmpty();
        assertThat(parse(text).problems()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void problemsAndQuestionsAreLimited() {
        String many = IntStream.range(0, 101).mapToObj(i -> "q-" + i).collect(Collectors.joining(", "));
        assertThat(parse(SOUND.replace("two, three", many)).problems())
                .extracting(FileProblem::toString)
                .containsExactly("papers/quiz.yaml:11:16: a problem has 1 to 100 questions (such as [l9-output-size])");
        String problem = "  - {title: {en: More}, questions: [more-%d]}\n";
        String problems = IntStream.range(0, 49).mapToObj(problem::formatted).collect(Collectors.joining());
        assertThat(parse(SOUND + problems).problems())
                .extracting(FileProblem::toString)
                .containsExactly("papers/quiz.yaml:8:3: an exam has 1 to 50 problems");
    }

    @Test
    void onlyWhatTheBlueprintSaysMakesItsHash() {
        String hash = hash(SOUND);
        assertThat(hash)
                .isEqualTo(hash(SOUND.replace("# the weekly quiz\n", "\n\n")
                        .replace("credits: 2.5", "credits: \"2.5\"  # so it adds up")))
                .isEqualTo(hash(SOUND.replace("minutes: 15\n", "") + "minutes: 15\n"));
        assertThat(List.of(
                        SOUND.replace("Quiz", "Test"),
                        SOUND.replace("Kurztest", "Test"),
                        SOUND.replace("minutes: 15", "minutes: 16"),
                        SOUND.replace("credits: 2.5", "credits: 2"),
                        SOUND.replace("None", "All"),
                        SOUND.replace("[two, three]", "[three, two]"),
                        SOUND.replace("[two, three]", "[two]"),
                        SOUND.replace("Zwei", "Drei"),
                        SOUND.replace(
                                "questions: [one]\n  - title: {en: Two, de: Zwei}\n    questions: [two,",
                                "questions: [one, two]\n  - title: {en: Two, de: Zwei}\n    questions: [")))
                .allSatisfy(changed -> assertThat(changed).isNotEqualTo(SOUND))
                .extracting(BlueprintParserTest::hash)
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
        Blueprint blueprint = parse(SOUND).value().orElseThrow();
        assertThat(ExamHash.of(blueprint, versions("b", "a", "c")))
                .isNotEqualTo(ExamHash.of(blueprint, versions("a", "b", "c")));
    }

    /** Worked out by the release that knew neither draws nor rules. */
    @Test
    void whatIsOlderThanDrawsKeepsItsHash() throws IOException {
        Blueprint quiz = parse(SOUND).value().orElseThrow();
        assertThat(ExamHash.of(quiz, versions("a", "b", "c")))
                .isEqualTo("9a07ea0737bf1fe0b39296410518a6535ddbf1872aec6d6728abb809d626f6cf");
        Blueprint mock = BlueprintParser.parse("mock.yaml", Files.readString(Path.of("exams/papers/mock.yaml")))
                .value()
                .orElseThrow();
        assertThat(ExamHash.of(mock, versions("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")))
                .isEqualTo("f9af3008f9c08c59839d28b02775eae892f1ee46b9da2985d33926963dba80c2");
        assertThat(hash(SOUND + """
                        graded: true
                        feedback: after-review
                        shuffle: {options: true, questions: false}
                        allow: []
                        """)).isEqualTo(hash(SOUND));
    }

    private static String hash(String text) {
        return ExamHash.of(parse(text).value().orElseThrow(), versions("a", "b", "c", "d"));
    }

    private static List<List<String>> versions(String... hashes) {
        return Stream.of(hashes).map(List::of).toList();
    }

    private static QuestionItem asked(String id, int line, int column) {
        return new QuestionItem(new QuestionId(id), new Place(line, column));
    }

    private static Parsed<Blueprint> parse(String text) {
        return BlueprintParser.parse("papers/quiz.yaml", text);
    }
}
