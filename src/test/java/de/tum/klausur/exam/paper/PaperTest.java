package de.tum.klausur.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.Wording;
import de.tum.klausur.testsupport.FixedQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final FrozenExam EXAM = new FrozenExam(
            "e".repeat(64),
            Wording.of("Mock"),
            31,
            Credits.of("6.0"),
            Wording.of("None"),
            ExamRules.DEFAULT,
            List.of(
                    new ExamProblem(
                            Wording.of("One"),
                            List.of(new Slot.Fixed(question("first-one", single("a"), number("b"))))),
                    new ExamProblem(
                            Wording.of("Two"),
                            List.of(new Slot.Fixed(question("second-one", multiple("a"), single("b")))))));

    /** The orders were worked out by a second implementation of {@link Shuffle}, in another language. */
    @Test
    void paperOfASeedIsTheSameForEver() {
        assertThat(orders(Paper.of(EXAM, 42)))
                .containsExactly(List.of(4, 2, 1, 3), List.of(), List.of(1, 2, 4, 3), List.of(4, 1, 2, 3));
        assertThat(Paper.of(EXAM, 42)).isEqualTo(Paper.of(EXAM, 42));
    }

    @Test
    void neighboursGetOtherOrders() {
        assertThat(LongStream.range(0, 100)
                        .mapToObj(seed -> orders(Paper.of(EXAM, seed)))
                        .distinct())
                .hasSizeGreaterThan(95);
    }

    @Test
    void optionsKeepTheirIdsAndKeys() {
        Part shown = Paper.of(EXAM, 7)
                .problems()
                .getLast()
                .questions()
                .getFirst()
                .parts()
                .getFirst();
        Part written = EXAM.part(ref("second-one/a")).orElseThrow().part();
        assertThat(((MultipleChoice) shown).options())
                .containsExactlyInAnyOrderElementsOf(((MultipleChoice) written).options());
    }

    @Test
    void examKnowsItsPartsInOrder() {
        assertThat(EXAM.parts())
                .extracting(ExamPart::ref)
                .containsExactly(ref("first-one/a"), ref("first-one/b"), ref("second-one/a"), ref("second-one/b"));
        assertThat(EXAM.part(ref("first-one/c"))).isEmpty();
        assertThat(EXAM.part(ref("third-one/a"))).isEmpty();
    }

    @Test
    void paperFindsItsPartsByNameInTheAuthorsOrder() {
        Paper paper = Paper.of(EXAM, 7);
        assertThat(paper.parts()).isEqualTo(EXAM.parts());
        assertThat(paper.part(ref("second-one/a"))).isEqualTo(EXAM.part(ref("second-one/a")));
        assertThat(paper.part(ref("first-one/c"))).isEmpty();
        assertThat(paper.partNames()).containsEntry(ref("first-one/b"), "1b").containsEntry(ref("second-one/a"), "2a");
    }

    @Test
    void lettersRunThroughAProblemAndGoOnBehindZ() {
        List<Slot> slots = IntStream.rangeClosed(1, 15)
                .<Slot>mapToObj(i -> new Slot.Fixed(question("one-" + i, number("a"), number("b"))))
                .toList();
        Paper paper = Paper.of(
                new FrozenExam(
                        "e".repeat(64),
                        Wording.of("Long"),
                        90,
                        Credits.of("30.0"),
                        Wording.of("None"),
                        ExamRules.DEFAULT,
                        List.of(new ExamProblem(Wording.of("One"), slots))),
                1);
        assertThat(paper.partNames().values()).startsWith("1a", "1b", "1c").endsWith("1z", "1aa", "1ab", "1ac", "1ad");
    }

    @Test
    void digestNamesExamAndSeedAndTellsNeither() {
        assertThat(Paper.of(EXAM, 42).id().digest())
                .isEqualTo("c549b88c1c1f09d1f76a484cbe223b8c")
                .isNotEqualTo(Paper.of(EXAM, 43).id().digest());
    }

    private static List<List<Integer>> orders(Paper paper) {
        return paper.problems().stream()
                .flatMap(problem -> problem.questions().stream())
                .flatMap(question -> question.parts().stream())
                .map(PaperTest::order)
                .toList();
    }

    private static List<Integer> order(Part part) {
        return switch (part) {
            case SingleChoice choice ->
                choice.options().stream().map(option -> option.id().place()).toList();
            case MultipleChoice choice ->
                choice.options().stream().map(option -> option.id().place()).toList();
            default -> List.of();
        };
    }

    private static QuestionVersion question(String id, Part... parts) {
        QuestionFacts facts = new QuestionFacts(List.of("L9.06"), Difficulty.EASY, 3, "own", "CC-BY-4.0");
        Question question =
                new Question(new QuestionId(id), Wording.of(id), Wording.of(""), List.of(parts), Wording.of(""), facts);
        return new QuestionVersion(id, new FixedQuestion(question), Map.of());
    }

    private static Part single(String letter) {
        return new SingleChoice(head(letter), options(1));
    }

    private static Part multiple(String letter) {
        return new MultipleChoice(head(letter), options(2));
    }

    private static Part number(String letter) {
        return new Numeric(head(letter), BigDecimal.TEN, new Tolerance.Absolute(BigDecimal.ZERO), Optional.empty());
    }

    private static PartHead head(String letter) {
        return new PartHead(new PartId(letter), Wording.of(""), Credits.of("1.5"));
    }

    private static List<Option> options(int right) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(place -> new Option(new OptionId(place), Wording.of("option " + place), place <= right))
                .toList();
    }

    private static PartRef ref(String text) {
        return PartRef.parse(text).orElseThrow();
    }
}
