package de.tum.klausur.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperDrawTest {

    private static final List<QuestionVersion> TEN = IntStream.range(0, 10)
            .mapToObj(i -> Versions.number("question-" + i, "L9.01", i + 1))
            .toList();

    private static final FrozenExam EXAM =
            exam(ExamRules.DEFAULT, new Slot.Fixed(TEN.get(0)), drawn(2, 1, 2, 3, 4, 5), drawn(3, 4, 5, 6, 7, 8, 9));

    /** Worked out by a second implementation, in another language: another answer changes papers that were sat. */
    @Test
    void paperOfASeedIsTheSameForEver() {
        assertThat(Stream.of(0L, 1L, 42L, -1L, Long.MIN_VALUE).map(seed -> numbers(EXAM, seed)))
                .containsExactly("0 34 567", "0 12 457", "0 14 789", "0 23 567", "0 14 678");
    }

    @Test
    void noQuestionStandsTwiceOnAPaperAndEachIsDrawnAboutAsOftenAsTheOthers() {
        Map<String, Long> times = LongStream.range(0, 10_000)
                .mapToObj(seed -> {
                    List<QuestionVersion> paper = EXAM.questions(seed);
                    assertThat(new HashSet<>(paper)).hasSize(6).hasSameSizeAs(paper);
                    return paper;
                })
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(v -> v.question().id().value(), Collectors.counting()));
        assertThat(times).hasSize(10).containsEntry("question-0", 10_000L);
        assertThat(List.of("question-1", "question-2", "question-3"))
                .allSatisfy(id -> assertThat(times.get(id)).isBetween(3_800L, 4_200L));
    }

    @Test
    void wherePoolsOverlapWhoDrewBeforeMakesRoom() {
        FrozenExam tight = exam(ExamRules.DEFAULT, drawn(1, 1, 2), drawn(1, 1), drawn(2, 2, 3, 4));
        assertThat(tight.lacking()).isEmpty();
        assertThat(LongStream.range(0, 1_000)
                        .mapToObj(seed -> numbers(tight, seed))
                        .distinct())
                .containsExactly("2 1 34");
    }

    @Test
    void drawsThatNeedMoreThanThereIsAreTold() {
        FrozenExam short1 = exam(ExamRules.DEFAULT, drawn(1, 1, 2), drawn(1, 1), drawn(1, 2), drawn(1, 3));
        assertThat(short1.lacking()).containsExactly(2);
        assertThatThrownBy(() -> short1.questions(7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void mostMinutesAreThoseOfTheLongestPaper() {
        assertThat(EXAM.most(PaperDrawTest::minutes)).isEqualTo(longest(EXAM)).isEqualTo(1 + 6 + 5 + 10 + 9 + 8);
        FrozenExam tight = exam(ExamRules.DEFAULT, drawn(1, 8, 9), drawn(1, 9), drawn(2, 1, 2, 8));
        assertThat(tight.most(PaperDrawTest::minutes)).isEqualTo(longest(tight)).isEqualTo(9 + 10 + 2 + 3);
    }

    @Test
    void questionsAreShuffledWhereTheRulesSaySo() {
        ExamRules rules =
                new ExamRules(true, Feedback.AFTER_REVIEW, true, true, Untouched.BLANK, List.of(), false, List.of());
        FrozenExam exam = exam(rules, drawn(2, 1, 2), drawn(3, 3, 4, 5));
        Map<String, Long> orders = LongStream.range(0, 12_000)
                .mapToObj(seed -> numbers(exam, seed))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(orders)
                .hasSize(12)
                .allSatisfy((order, times) -> assertThat(times).isBetween(850L, 1_150L));
        assertThat(numbers(exam, 42)).isEqualTo("21 345");
    }

    @Test
    void onlyThePartsOfTheOwnPaperAreThere() {
        LongStream.range(0, 50)
                .forEach(seed -> assertThat(EXAM.parts())
                        .hasSize(10)
                        .extracting(ExamPart::ref)
                        .allSatisfy(ref -> assertThat(
                                        Paper.of(EXAM, seed).part(ref).isPresent())
                                .isEqualTo(EXAM.questions(seed).stream()
                                        .anyMatch(version ->
                                                version.question().id().equals(ref.question())))
                                .isEqualTo(EXAM.asks(ref, seed))));
    }

    private static int minutes(QuestionVersion version) {
        return version.question().facts().minutes();
    }

    private static int longest(FrozenExam exam) {
        return LongStream.range(0, 3_000)
                .mapToInt(seed -> exam.questions(seed).stream()
                        .mapToInt(PaperDrawTest::minutes)
                        .sum())
                .max()
                .orElseThrow();
    }

    /** The last digits of the questions, problem by problem. */
    private static String numbers(FrozenExam exam, long seed) {
        return exam.drawn(seed).stream()
                .map(problem -> problem.stream()
                        .map(version -> version.question().id().value().substring(9))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static Slot drawn(int count, int... pool) {
        return new Slot.Drawn(count, IntStream.of(pool).mapToObj(TEN::get).toList());
    }

    private static FrozenExam exam(ExamRules rules, Slot... slots) {
        return new FrozenExam(
                "e".repeat(64),
                Wording.of("Quiz"),
                15,
                Credits.of("12"),
                Wording.of("None"),
                rules,
                Stream.of(slots)
                        .map(slot -> new ExamProblem(Wording.of("Problem"), List.of(slot)))
                        .toList());
    }
}
