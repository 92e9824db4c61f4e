package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.freeText;
import static de.tum.klausur.question.marking.Parts.multipleChoice;
import static de.tum.klausur.question.marking.Parts.numeric;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.shortText;
import static de.tum.klausur.question.marking.Parts.singleChoice;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseCheckTest {

    private static final List<Part> TYPED =
            List.of(numeric("1", EXACT), tensorShape(shape("1", 3, 3)), shortText("stride"), freeText());
    private static final List<Part> TICKED = List.of(singleChoice(3, 1), multipleChoice(3, 1));

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(singleChoice(3, 1), Ticked.of(List.of(4)), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(multipleChoice(3), Ticked.of(List.of(1, 4)), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(singleChoice(3, 1), Ticked.of(List.of(1, 2)), ResponseProblem.TOO_MANY_OPTIONS),
                Arguments.of(numeric("1", EXACT), new Typed("1,000"), ResponseProblem.UNDECIDED_NUMBER),
                Arguments.of(numeric("1", EXACT), new Typed("one"), ResponseProblem.NOT_A_NUMBER),
                Arguments.of(numeric("1", EXACT), new Typed("1".repeat(61)), ResponseProblem.TOO_LONG),
                Arguments.of(tensorShape(shape("1", 3, 3)), new Typed("3 by 3"), ResponseProblem.NOT_A_SHAPE),
                Arguments.of(numeric("1", EXACT), new Typed("1.400"), ResponseProblem.DOUBTFUL_NUMBER),
                Arguments.of(tensorShape(shape("1", 3, 3)), new Typed("14,400"), ResponseProblem.DOUBTFUL_SHAPE),
                Arguments.of(tensorShape(shape("1", 3, 3)), new Typed("3".repeat(121)), ResponseProblem.TOO_LONG),
                Arguments.of(shortText("stride"), new Typed("s".repeat(201)), ResponseProblem.TOO_LONG),
                Arguments.of(shortText("stride"), new Typed(" ".repeat(201)), ResponseProblem.TOO_LONG),
                Arguments.of(freeText(), new Typed("s".repeat(10_001)), ResponseProblem.TOO_LONG),
                Arguments.of(freeText(), new Typed("nul \u0000"), ResponseProblem.WRONG_KIND),
                Arguments.of(freeText(), new Typed("half \ud83d"), ResponseProblem.WRONG_KIND));
    }

    @ParameterizedTest
    @MethodSource
    void problems(Part part, Response response, ResponseProblem problem) {
        assertThat(ResponseCheck.problem(part, response)).contains(problem);
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(singleChoice(3, 1), Ticked.of(List.of(2))),
                Arguments.of(multipleChoice(3, 1), Ticked.of(List.of(1, 2, 3))),
                Arguments.of(numeric("1", EXACT), new Typed("−0,5")),
                Arguments.of(tensorShape(shape("1", 3, 3)), new Typed("9 9")),
                Arguments.of(tensorShape(shape("1", 3, 3)), new Typed("3×3×3")),
                Arguments.of(tensorShape(shape("2", 3, 3), shape("1", 3)), new Typed("9")),
                Arguments.of(shortText("stride"), new Typed("s".repeat(200))),
                Arguments.of(freeText(), new Typed("s".repeat(10_000))),
                Arguments.of(freeText(), new Typed("\ud83d\ude00\r\n\t")));
    }

    @ParameterizedTest
    @MethodSource
    void sound(Part part, Response response) {
        assertThat(ResponseCheck.problem(part, response)).isEmpty();
    }

    @Test
    void ticksForATypedPartAreOfTheWrongKindEvenIfThereAreNone() {
        for (Part part : TYPED) {
            assertThat(ResponseCheck.problem(part, Ticked.of(List.of()))).contains(ResponseProblem.WRONG_KIND);
            assertThat(ResponseCheck.problem(part, Ticked.of(List.of(1)))).contains(ResponseProblem.WRONG_KIND);
        }
    }

    @Test
    void textForAChoiceIsOfTheWrongKind() {
        for (Part part : TICKED) {
            assertThat(ResponseCheck.problem(part, new Typed("1"))).contains(ResponseProblem.WRONG_KIND);
            assertThat(ResponseCheck.longest(part)).isZero();
        }
    }

    @Test
    void noResponseIsSoundForEveryKind() {
        Stream.concat(TYPED.stream(), TICKED.stream())
                .forEach(part ->
                        assertThat(ResponseCheck.problem(part, Response.NONE)).isEmpty());
        TYPED.forEach(part ->
                assertThat(ResponseCheck.problem(part, new Typed(" \n\u00a0"))).isEmpty());
    }

    @Test
    void onlyWhatNoPageOfOursSendsIsRefused() {
        assertThat(Arrays.stream(ResponseProblem.values()).filter(ResponseProblem::refused))
                .containsExactly(
                        ResponseProblem.WRONG_KIND,
                        ResponseProblem.UNKNOWN_FIELD,
                        ResponseProblem.UNKNOWN_OPTION,
                        ResponseProblem.TOO_MANY_OPTIONS,
                        ResponseProblem.TOO_LONG);
    }

    @Test
    void onlyWhatIsUnfinishedOrReadInDoubtIsLeftToTheKey() {
        assertThat(Arrays.stream(ResponseProblem.values()).filter(problem -> !problem.unreadable()))
                .containsExactly(
                        ResponseProblem.DOUBTFUL_NUMBER,
                        ResponseProblem.DOUBTFUL_SHAPE,
                        ResponseProblem.PLACE_TWICE,
                        ResponseProblem.HALF_A_POINT,
                        ResponseProblem.NO_VERDICT);
    }
}
