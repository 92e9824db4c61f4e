package de.tum.klausur.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.version.QuestionVersion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftBuilderTest {

    private static final Stock STOCK = new Stock(Stream.of(
                    IntStream.range(0, 6)
                            .mapToObj(i -> new Stock.Item(Versions.number("nine-" + i, "L9.0" + (i + 1), 3), "L9")),
                    IntStream.range(0, 3)
                            .mapToObj(i -> new Stock.Item(Versions.choice("four-" + i, "L4.06", 2, "1"), "L4")),
                    Stream.of(
                            new Stock.Item(Versions.number("rules-1", "L1.14", 1), "L1"),
                            new Stock.Item(Versions.number("guest-1", "L9.01", 1), "L14")))
            .flatMap(items -> items)
            .toList());

    @Test
    void poolsAreAllThatFitByIdWithoutWhatIsFixedOrKeptOut() {
        FrozenExam exam = draft(6, 9, "nine-2", draw(2, "[L9]", 2)).exam().orElseThrow();
        assertThat(exam.slots()).hasSize(2).first().isInstanceOf(Slot.Fixed.class);
        assertThat(ids(exam.slots().getLast().pool()))
                .containsExactly("nine-0", "nine-1", "nine-3", "nine-4", "nine-5");
        assertThat(exam.hash()).hasSize(64);
    }

    @Test
    void soundBlueprintHasNoFindingAndItsPapersNeither() {
        assertThat(draft(6, 9, "nine-2", draw(2, "[L9]", 2)).findings()).isEmpty();
        assertThat(Rehearsal.of("papers/quiz.yaml", blueprint("", 6, 9, "nine-2", draw(2, "[L9]", 2)), STOCK))
                .isEmpty();
    }

    @Test
    void whatIsKeptForGradedExamsIsInNoUngradedOne() {
        Stock stock = new Stock(List.of(
                new Stock.Item(Versions.kept(Versions.number("nine-0", "L9.01", 3)), "L9"),
                new Stock.Item(Versions.number("nine-1", "L9.02", 3), "L9")));
        assertThat(told(DraftBuilder.of("papers/quiz.yaml", blueprint("", 2, 3, "nine-0"), stock)))
                .isEmpty();
        assertThat(told(DraftBuilder.of("papers/quiz.yaml", blueprint("graded: false", 2, 3, "nine-0"), stock)))
                .containsExactly(
                        "ERROR papers/quiz.yaml:9:9: the question nine-0 is kept for graded exams, and this one"
                                + " is ungraded (ask for another one, or take use: graded from its header or its bank.yaml)");
        FrozenExam quiz = DraftBuilder.of(
                        "papers/quiz.yaml", blueprint("graded: false", 2, 3, draw(1, "[L9]", 2)), stock)
                .exam()
                .orElseThrow();
        assertThat(ids(quiz.slots().getFirst().pool())).containsExactly("nine-1");
    }

    @Test
    void questionsInEnglishOnlyAreCountedBeforeTheStart() {
        assertThat(draft(6, 9, "nine-2", draw(2, "[L9]", 2))
                        .exam()
                        .orElseThrow()
                        .englishOnly())
                .isEqualTo(3);
    }

    @Test
    void tooSmallPoolIsToldWithHowManyThereAre() {
        assertThat(told(draft(12, 20, "nine-2", draw(5, "[L9.01, L9.02, L9.03]", 2))))
                .containsExactly("ERROR papers/quiz.yaml:10:9: the draw asks for 5 questions, and 2 can be drawn"
                        + " (of any difficulty and kind there are 4 questions on its objectives worth 2.0 credits,"
                        + " fixed ones included; ask for less, or name more objectives)");
        assertThat(draft(12, 20, draw(1, "[L5]", 2)).exam()).isEmpty();
    }

    @Test
    void drawsThatTakeEachOthersQuestionsAreTold() {
        Draft draft = draft(8, 12, draw(2, "[L9.01, L9.02]", 2), draw(1, "[L9.02]", 2), draw(1, "[L9.05]", 2));
        assertThat(told(draft))
                .containsExactly("ERROR papers/quiz.yaml:10:9: this draw stays short of a question, since others of"
                        + " this exam draw from the same ones (ask for less, or name more objectives in one of them)");
        assertThat(draft.exam()).isEmpty();
    }

    @Test
    void missingQuestionIsToldWhereItIsNamed() {
        assertThat(told(draft(2, 3, "nine-9")))
                .containsExactly("ERROR papers/quiz.yaml:9:9: there is no question nine-9"
                        + " (is the id right, and is its file without problems?)");
    }

    @Test
    void creditsAndMinutesAreThoseOfEachPaper() {
        assertThat(told(draft(5, 6, draw(2, "[L9]", 2))))
                .containsExactly("ERROR papers/quiz.yaml:4:10: the questions are worth 4.0 credits, not 5.0"
                        + " (write credits: 4.0, or change the questions)");
        assertThat(told(draft(4, 5, draw(2, "[L9]", 2))))
                .containsExactly("WARNING papers/quiz.yaml:3:10: the questions of a paper take up to 6 minutes, not 5"
                        + " (are the questions' own minutes right?)");
        assertThat(told(draft(4, 4, draw(2, "[L9]", 2))))
                .containsExactly("ERROR papers/quiz.yaml:3:10: the questions of a paper take up to 6 minutes, not 4"
                        + " (write minutes: 6, or ask for less; up to 125 % are a warning only)");
    }

    @Test
    void choiceAboveOneHalfIsAWarningInGradedExamsOnly() {
        String[] asked = {draw(3, "[L4]", 1), draw(1, "[L9]", 2)};
        assertThat(told(draft(5, 9, asked)))
                .containsExactly("WARNING papers/quiz.yaml:4:10: choice parts give up to 60 % of the credits"
                        + " (above 50 % a pass mark of 60 % with a sliding clause applies)");
        assertThat(draft("graded: false", 5, 9, asked).findings()).isEmpty();
    }

    @Test
    void guestLectureAndCourseRulesAreKeptOutOfGradedExamsUnlessAllowed() {
        assertThat(told(draft(4, 6, "rules-1", "guest-1")))
                .containsExactly(
                        "ERROR papers/quiz.yaml:9:9: the question rules-1 is about L1.14, which is kept out of graded"
                                + " exams (write allow: [L1.14] if it may be asked, or graded: false)",
                        "ERROR papers/quiz.yaml:10:9: the question guest-1 is about L14, which is kept out of graded"
                                + " exams (write allow: [L14] if it may be asked, or graded: false)");
        assertThat(draft("allow: [L14, L1.14]", 4, 6, "rules-1", "guest-1").findings())
                .isEmpty();
        assertThat(draft("graded: false", 4, 6, "rules-1", "guest-1").findings())
                .isEmpty();
        assertThat(told(draft(2, 6, draw(1, "[L1.14]", 2))))
                .containsExactly("ERROR papers/quiz.yaml:9:9: the draw asks for 1 questions, and none can be drawn"
                        + " (L1.14 is kept out of graded exams; write allow: [L1.14] if it may be asked, or"
                        + " graded: false)");
    }

    @Test
    void questionThatNoPaperHasIsToldByTheRehearsal() {
        Blueprint tight =
                blueprint("", 6, 9, draw(1, "[L9.01, L9.02]", 2), draw(1, "[L9.01]", 2), draw(1, "[L9.03]", 2));
        assertThat(Rehearsal.of("papers/quiz.yaml", tight, STOCK))
                .extracting(
                        finding -> finding.severity() + " " + finding.problem().message())
                .isEmpty();
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(ids(DraftBuilder.of("quiz.yaml", tight, STOCK)
                                .exam()
                                .orElseThrow()
                                .questions(seed)))
                        .containsExactly("nine-1", "nine-0", "nine-2"));
    }

    @Test
    void unknownExceptionIsAWarning() {
        assertThat(told(draft(2, 3, draw(1, "[L9]", 2).replace("}", ", except: [nine-7]}"))))
                .containsExactly(
                        "WARNING papers/quiz.yaml:9:9: there is no question nine-7 to leave out (take it from except)");
    }

    private static String draw(int count, String objectives, int credits) {
        return "draw: {count: %d, objectives: %s, credits: %d}".formatted(count, objectives, credits);
    }

    private static Draft draft(int credits, int minutes, String... asked) {
        return draft("graded: true", credits, minutes, asked);
    }

    private static Draft draft(String rule, int credits, int minutes, String... asked) {
        return DraftBuilder.of("papers/quiz.yaml", blueprint(rule, credits, minutes, asked), STOCK);
    }

    private static Blueprint blueprint(String rule, int credits, int minutes, String... asked) {
        String text = """
                id: quiz
                title: {en: Quiz}
                minutes: %d
                credits: %d
                aids: {en: None}
                problems:
                  - title: {en: One}
                    questions:
                """.formatted(minutes, credits);
        StringBuilder all = new StringBuilder(text);
        for (String one : asked) {
            all.append("      - ").append(one).append("\n");
        }
        return BlueprintParser.parse("papers/quiz.yaml", all + rule + "\n")
                .value()
                .orElseThrow();
    }

    private static List<String> told(Draft draft) {
        return draft.findings().stream()
                .map(finding -> finding.severity() + " " + finding.problem())
                .toList();
    }

    private static List<String> ids(List<QuestionVersion> versions) {
        return versions.stream().map(version -> version.question().id().value()).toList();
    }
}
