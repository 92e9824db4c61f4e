package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.FieldParts.FILE;
import static de.tum.klausur.question.marking.FieldParts.cloze;
import static de.tum.klausur.question.marking.FieldParts.filled;
import static de.tum.klausur.question.marking.FieldParts.gapMatch;
import static de.tum.klausur.question.marking.FieldParts.hotspot;
import static de.tum.klausur.question.marking.FieldParts.matching;
import static de.tum.klausur.question.marking.FieldParts.matrix;
import static de.tum.klausur.question.marking.FieldParts.ordering;
import static de.tum.klausur.question.marking.FieldParts.reasoned;
import static de.tum.klausur.question.marking.FieldParts.statement;
import static de.tum.klausur.question.marking.FieldParts.upload;
import static de.tum.klausur.question.marking.FieldParts.vector;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.response.FormProblem;
import de.tum.klausur.question.response.FormProblem.Spot;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldCheckTest {

    private static final Part ORDER = ordering(OrderRule.EXACT);
    private static final Part PAIRS = matching(ShareRule.EACH);
    private static final Part MATRIX = matrix(ShareRule.EACH);
    private static final List<Part> ALL = List.of(
            statement(true),
            reasoned(true),
            MATRIX,
            vector(),
            PAIRS,
            ORDER,
            cloze(),
            gapMatch(ShareRule.EACH),
            hotspot(),
            upload());

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(statement(true), filled("verdict=yes"), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(statement(true), filled("verdict=True"), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(statement(true), filled("reason=because"), ResponseProblem.UNKNOWN_FIELD),
                Arguments.of(reasoned(true), filled("reason=because"), ResponseProblem.NO_VERDICT),
                Arguments.of(reasoned(true), filled("reason=" + "r".repeat(2_001)), ResponseProblem.TOO_LONG),
                Arguments.of(reasoned(true), filled("verdict=true", "reason=\u0000"), ResponseProblem.WRONG_KIND),
                Arguments.of(MATRIX, filled("1.3=1"), ResponseProblem.UNKNOWN_FIELD),
                Arguments.of(MATRIX, filled("1.1=one"), ResponseProblem.NOT_A_NUMBER),
                Arguments.of(MATRIX, filled("1.1=1/0"), ResponseProblem.NOT_A_NUMBER),
                Arguments.of(MATRIX, filled("1.1=2,000"), ResponseProblem.UNDECIDED_NUMBER),
                Arguments.of(MATRIX, filled("1.1=" + "1".repeat(61)), ResponseProblem.TOO_LONG),
                Arguments.of(PAIRS, filled("1=4"), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(PAIRS, filled("1=item 2"), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(PAIRS, filled("4=1"), ResponseProblem.UNKNOWN_FIELD),
                Arguments.of(ORDER, filled("1=0"), ResponseProblem.NOT_A_PLACE),
                Arguments.of(ORDER, filled("1=5"), ResponseProblem.NOT_A_PLACE),
                Arguments.of(ORDER, filled("1=first"), ResponseProblem.NOT_A_PLACE),
                Arguments.of(ORDER, filled("1=1.0"), ResponseProblem.NOT_A_PLACE),
                Arguments.of(ORDER, filled("1=2", "2=2"), ResponseProblem.PLACE_TWICE),
                Arguments.of(ORDER, filled("1=2", "2=2", "3=x"), ResponseProblem.NOT_A_PLACE),
                Arguments.of(ORDER, filled("1=x", "2=" + "2".repeat(13)), ResponseProblem.TOO_LONG));
    }

    static Stream<Arguments> problemsOfGapsPointsAndFiles() {
        return Stream.of(
                Arguments.of(cloze(), filled("1=four"), ResponseProblem.NOT_A_NUMBER),
                Arguments.of(cloze(), filled("2=4"), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(cloze(), filled("2=Option 3"), ResponseProblem.UNKNOWN_OPTION),
                Arguments.of(cloze(), filled("3=" + "w".repeat(201)), ResponseProblem.TOO_LONG),
                Arguments.of(cloze(), filled("4=x"), ResponseProblem.UNKNOWN_FIELD),
                Arguments.of(hotspot(), filled("x=210"), ResponseProblem.HALF_A_POINT),
                Arguments.of(hotspot(), filled("y=96"), ResponseProblem.HALF_A_POINT),
                Arguments.of(hotspot(), filled("x=left", "y=96"), ResponseProblem.NOT_A_NUMBER),
                Arguments.of(upload(), filled("file=plot.pdf"), ResponseProblem.WRONG_KIND),
                Arguments.of(upload(), filled("file=" + FILE.toUpperCase(Locale.ROOT)), ResponseProblem.WRONG_KIND),
                Arguments.of(upload(), filled("file=" + FILE + "0"), ResponseProblem.TOO_LONG),
                Arguments.of(upload(), filled("file=" + FILE, "name=" + "n".repeat(256)), ResponseProblem.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource({"problems", "problemsOfGapsPointsAndFiles"})
    void problemsAreNoticed(Part part, Response response, ResponseProblem problem) {
        assertThat(ResponseCheck.problem(part, response)).contains(problem);
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(statement(true), filled("verdict=false")),
                Arguments.of(reasoned(true), filled("verdict=true", "reason=" + "r".repeat(2_000))),
                Arguments.of(MATRIX, filled("1.1=−0,5", "2.2=1e3")),
                Arguments.of(MATRIX, filled("1.1= ", "2.2=\u00a0")),
                Arguments.of(PAIRS, filled("1=3", "2=3")),
                Arguments.of(ORDER, filled("1=4")),
                Arguments.of(ORDER, filled("1= 4 ", "2=1")),
                Arguments.of(cloze(), filled("1=4,5", "2=1", "3=anything")),
                Arguments.of(hotspot(), filled("x=-1e9", "y=210.5")),
                Arguments.of(upload(), filled("file=" + FILE, "name=Skizze (1).pdf")));
    }

    @ParameterizedTest
    @MethodSource
    void sound(Part part, Response response) {
        assertThat(ResponseCheck.problem(part, response)).isEmpty();
    }

    @Test
    void nothingFilledInIsSoundForEveryKind() {
        for (Part part : ALL) {
            assertThat(ResponseCheck.problem(part, Response.NONE)).isEmpty();
            assertThat(ResponseCheck.problem(part, filled())).isEmpty();
        }
    }

    @Test
    void ticksAndTextAreOfTheWrongKind() {
        for (Part part : ALL) {
            assertThat(ResponseCheck.problem(part, Response.Ticked.of(List.of(1))))
                    .contains(ResponseProblem.WRONG_KIND);
            assertThat(ResponseCheck.problem(part, new Response.Typed("1"))).contains(ResponseProblem.WRONG_KIND);
        }
        assertThat(ResponseCheck.problem(Parts.freeText(), filled("1=1"))).contains(ResponseProblem.WRONG_KIND);
        assertThat(ResponseCheck.problem(Parts.singleChoice(3, 1), filled("1=1")))
                .contains(ResponseProblem.WRONG_KIND);
    }

    @Test
    void problemSaysWhereItIs() {
        assertThat(ResponseCheck.worst(MATRIX, filled("1.2=x", "2.1=y")).map(FormProblem::spot))
                .contains(new Spot.Entry(1, 2));
        assertThat(ResponseCheck.worst(vector(), filled("1.3=x")).map(FormProblem::spot))
                .contains(new Spot.Entry(1, 3));
        assertThat(ResponseCheck.worst(cloze(), filled("1=x")).map(FormProblem::spot))
                .contains(new Spot.Gap("1"));
        assertThat(ResponseCheck.worst(hotspot(), filled("x=1")).map(FormProblem::spot))
                .contains(new Spot.Whole());
    }

    @Test
    void lengthOfAFieldIsItsOwn() {
        assertThat(ResponseCheck.longest(reasoned(true), "reason")).isEqualTo(2_000);
        assertThat(ResponseCheck.longest(matrix(ShareRule.EACH), "1.1")).isEqualTo(60);
        assertThat(ResponseCheck.longest(cloze(), "1")).isEqualTo(60);
        assertThat(ResponseCheck.longest(cloze(), "2")).isEqualTo(12);
        assertThat(ResponseCheck.longest(cloze(), "3")).isEqualTo(200);
        assertThat(ResponseCheck.longest(upload(), "name")).isEqualTo(255);
    }
}
