package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.tensorShape;
import static de.tum.klausur.question.part.AcceptedShape.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.ForMarker;
import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ShapeText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes without a size of their own: free ones, and ones with a name. */
class BatchAxisTest {

    private static final TensorShape ANY_BATCH = tensorShape(AcceptedShape.of(List.of(ANY, 768), Credits.of("2")));
    private static final TensorShape NAMED_BATCH =
            tensorShape(new AcceptedShape(List.of(new ShapeAxis.Named("B"), new ShapeAxis.Size(768)), Credits.of("2")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(B, 768)|2.0|2.0",
                "b x 768|2.0|2.0",
                "(N, 768)|2.0|0.0",
                "(batch, 768)|2.0|0.0",
                "(32, 768)|2.0|0.0",
                "(1, 768)|2.0|0.0",
                "(B, 32)|0.0|0.0",
                "768|0.0|0.0",
                "(B, 768, 1)|0.0|0.0"
            })
    void freeAxisFitsAllAndANamedOneItsName(String typed, String any, String named) {
        assertThat(credits(ANY_BATCH, typed)).isEqualTo(any);
        assertThat(credits(NAMED_BATCH, typed)).isEqualTo(named);
    }

    private static String credits(TensorShape part, String typed) {
        return part.credits()
                .times(((Marked) Marking.mark(part, new Typed(typed))).fraction())
                .toString();
    }

    @Test
    void letterIsReadAsTheNameOfAnAxis() {
        assertThat(ShapeText.read("(B, 64)")).contains(List.of(new ShapeAxis.Named("B"), new ShapeAxis.Size(64)));
        assertThat(ShapeText.read("n x 10")).contains(List.of(new ShapeAxis.Named("n"), new ShapeAxis.Size(10)));
        assertThat(ShapeText.read("BB, 64")).isEmpty();
        assertThat(ShapeText.read("x, 64")).isEmpty();
    }

    @Test
    void shapeOfTheWrongRankIsAWrongAnswerThatIsToldAtOnceInNoWay() {
        assertThat(ResponseCheck.problem(NAMED_BATCH, new Typed("(B, 3, 768)"))).isEmpty();
        Marked marked = (Marked) Marking.mark(NAMED_BATCH, new Typed("(B, 3, 768)"));
        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.NONE);
        assertThat(marked.trace())
                .containsExactly(
                        TraceLine.note(new TraceReason.RankOff(3, 2)),
                        TraceLine.note(new TraceReason.ShapeOff("B×3×768", "B×768")));
    }

    @Test
    void traceNamesTheLetterThatIsMissing() {
        assertThat(((Marked) Marking.mark(NAMED_BATCH, new Typed("(32, 768)"))).trace())
                .startsWith(new TraceLine(new TraceReason.AxisOff(1, "32", "B"), BigDecimal.ZERO));
    }

    @Test
    void commaThatMayPartThousandsIsToldAndDecidedByAPersonWhereItMatters() {
        TensorShape pair = tensorShape(AcceptedShape.of(List.of(14, 400), Credits.of("2")));
        TensorShape one = tensorShape(AcceptedShape.of(List.of(14_400), Credits.of("2")));
        assertThat(ResponseCheck.worst(pair, new Typed("14,400")).orElseThrow().readings())
                .containsExactly("14400", "14 × 400");
        assertThat(ResponseCheck.problem(pair, new Typed("14, 400"))).isEmpty();
        assertThat(credits(pair, "14,400")).isEqualTo("2.0");
        assertThat(Marking.mark(one, new Typed("14,400"))).isInstanceOf(ForMarker.class);
    }
}
