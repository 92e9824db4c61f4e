package de.tum.klausur.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws and rules as blueprints write them. */
class DrawsTest {

    private static final String SOUND = """
            id: quiz
            title: {en: Quiz}
            minutes: 15
            credits: 8
            aids: {en: None}
            graded: false
            feedback: immediate
            shuffle: {options: false, questions: true}
            allow: [L14]
            problems:
              - title: {en: One}
                questions:
                  - draw: {count: 3, objectives: [L9, L4.06], difficulty: [easy, medium], kinds: [multiple-choice], credits: 2, except: [l9-strides], varies: true}
                  - one
                  - draw: {count: 1, credits: 0.5, minutes: 2, automatic: true}
            """;

    @Test
    void drawsAreReadToTheLetter() {
        assertThat(parse(SOUND).problems()).isEmpty();
        Blueprint blueprint = parse(SOUND).value().orElseThrow();
        Draw first = new Draw(
                3,
                List.of("L9", "L4.06"),
                List.of(Difficulty.EASY, Difficulty.MEDIUM),
                List.of(PartKind.MULTIPLE_CHOICE),
                Credits.of("2"),
                Optional.empty(),
                List.of(new QuestionId("l9-strides")),
                false,
                true);
        Draw last =
                new Draw(1, List.of(), List.of(), List.of(), Credits.of("0.5"), Optional.of(2), List.of(), true, false);
        assertThat(blueprint.asked())
                .containsExactly(
                        new DrawItem(first, new Place(13, 9)),
                        new QuestionItem(new QuestionId("one"), new Place(14, 9)),
                        new DrawItem(last, new Place(15, 9)));
        assertThat(blueprint.questions()).isEqualTo(5);
    }

    @Test
    void rulesAreReadToTheLetter() {
        assertThat(parse(SOUND).value().orElseThrow().rules())
                .isEqualTo(new ExamRules(
                        false,
                        Feedback.IMMEDIATE,
                        false,
                        true,
                        Untouched.BLANK,
                        List.of(Reserved.GUEST_LECTURE),
                        false,
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count: 3 | count: 0 | 13:23: 0 is not a whole number from 1 to 100",
                "count: 3, | | 13:15: count is missing (such as count: 3)",
                "credits: 2, | | 13:15: credits is missing (such as credits: 2)",
                "L4.06 | L4.19 | 13:43: L4.19 is not a lecture or an objective of the syllabus, such as L9 or L4.06",
                "L4.06 | L15 | 13:43: L15 is not a lecture or an objective of the syllabus, such as L9 or L4.06",
                "easy, | simple, | 13:64: simple is not easy, medium or hard",
                "multiple-choice | choice | 13:87: choice is not a kind of part: single-choice, multiple-choice,",
                "l9-strides | 9 | 13:126: 9 is not a question's id: 3 to 64 lower-case letters, digits and hyphens",
                "varies: true | varies: yes | 13:147: yes is not true or false",
                "varies: true | variable: true | 13:139: unknown key variable (known here: count, objectives,",
                "draw: {count: 1 | drawn: {count: 1 | 15:9: unknown key drawn (did you mean draw?)",
                "graded: false | graded: no | 6:9: no is not true or false",
                "graded: false | graded: true | 7:11: feedback is immediate, but the exam is graded",
                "graded: false | minutes2: 1 | 7:11: feedback is immediate, but the exam is graded",
                "feedback: immediate | feedback: never | 7:11: never is not immediate or after-review",
                "questions: true} | question: true} | 8:27: unknown key question (did you mean questions?)",
                "allow: [L14] | allow: [L13] | 9:9: L13 is not kept out of graded exams; that are L14 and L1.14",
            })
    void whatIsWrongIsToldAtItsPlace(String sound, String broken, String problem) {
        String text = SOUND.replace(sound, broken == null ? "" : broken);
        assertThat(parse(text).problems())
                .extracting(FileProblem::toString)
                .anySatisfy(told -> assertThat(told).startsWith("papers/quiz.yaml:" + problem));
    }

    @Test
    void paperHasAnEnd() {
        String full = SOUND.replace("count: 3", "count: 100").replace("count: 1,", "count: 100,");
        assertThat(parse(full).problems()).isEmpty();
        String more = full + "      - draw: {count: 100, credits: 1}\n";
        assertThat(parse(more).problems())
                .extracting(FileProblem::message)
                .containsExactly("a paper has at most 300 questions");
    }

    @Test
    void eachThingSaidMakesAnotherHash() {
        assertThat(Stream.of(
                                SOUND,
                                SOUND.replace("count: 3", "count: 2"),
                                SOUND.replace("L4.06", "L4.07"),
                                SOUND.replace("easy, medium", "easy"),
                                SOUND.replace("multiple-choice", "single-choice"),
                                SOUND.replace("credits: 2", "credits: 1"),
                                SOUND.replace("l9-strides", "l9-kernels"),
                                SOUND.replace(", varies: true", ""),
                                SOUND.replace("minutes: 2", "minutes: 3"),
                                SOUND.replace(", automatic: true", ""),
                                SOUND.replace("graded: false\nfeedback: immediate", "graded: false"),
                                SOUND.replace("graded: false\nfeedback: immediate\n", ""),
                                SOUND.replace("options: false", "options: true"),
                                SOUND.replace("questions: true", "questions: false"),
                                SOUND.replace("allow: [L14]", "allow: [L14]\nuntouched: none"),
                                SOUND.replace("allow: [L14]\n", ""),
                                SOUND.replace("allow: [L14]", "allow: [L1.14]"))
                        .map(text -> hash(text, List.of("a", "b", "c"))))
                .doesNotHaveDuplicates();
        assertThat(hash(SOUND, List.of("a", "b", "c")))
                .isNotEqualTo(hash(SOUND, List.of("a", "b")))
                .isEqualTo(hash(SOUND.replace("[easy, medium]", "[medium, easy]"), List.of("a", "b", "c")));
    }

    /** Worked out by the release that knew no {@code untouched}. */
    @Test
    void rulesThatSayNothingOfUntouchedChoicesKeepTheirHash() {
        String hash = "367204f22c5a0d3949e515f9d2d0fb8050a2c9c763c947f244da721c9a5c1915";
        assertThat(hash(SOUND, List.of("a", "b", "c"))).isEqualTo(hash);
        assertThat(hash(SOUND.replace("allow: [L14]", "allow: [L14]\nuntouched: blank"), List.of("a", "b", "c")))
                .isEqualTo(hash);
    }

    @Test
    void untouchedChoicesCountAsNoneOnlyWhereTheBlueprintSaysSo() {
        assertThat(rules(SOUND).untouched()).isEqualTo(Untouched.BLANK);
        assertThat(rules(SOUND + "untouched: none\n").untouched()).isEqualTo(Untouched.NONE);
        assertThat(parse(SOUND + "untouched: wrong\n").problems())
                .singleElement()
                .asString()
                .contains("none (it counts as", "or blank");
    }

    private static ExamRules rules(String text) {
        return parse(text).value().orElseThrow().rules();
    }

    private static String hash(String text, List<String> pool) {
        return ExamHash.of(parse(text).value().orElseThrow(), List.of(pool, List.of("x"), List.of("y")));
    }

    private static Parsed<Blueprint> parse(String text) {
        return BlueprintParser.parse("papers/quiz.yaml", text);
    }
}
