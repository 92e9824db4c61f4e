package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FileType;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual shows of each kind is read as it says. */
class EveryKindTest {

    @ParameterizedTest
    @CsvSource({"all-or-nothing,ALL_OR_NOTHING", "per-option,PER_OPTION", "net-correct,NET_CORRECT"})
    void aChoiceNamesItsRule(String written, ChoiceRule rule) {
        Part part = Written.part("{kind: multiple-choice, credits: 2, marking: " + written + "}", "- [ ] a\n- [x] b")
                .part();
        assertThat(((MultipleChoice) part).rule()).isEqualTo(rule);
    }

    @Test
    void aVerdictWithoutReasonIsWorthAll() {
        TrueFalse part = (TrueFalse) Written.part("{kind: true-false, credits: 0.5, key: false}", "It is so.")
                .part();
        assertThat(part.key()).isFalse();
        assertThat(part.worthOfVerdict()).isEqualTo(Credits.of("0.5"));
        assertThat(part.fields()).containsExactly("verdict");
    }

    @Test
    void whatTheReasonCanNotGiveTheVerdictGives() {
        TrueFalse part = (TrueFalse) Written.part(
                        "{kind: true-false, credits: 2, key: true, reason: [{id: why, credits: 1.5, text: Why}]}",
                        "It is so.\n\n### Solution\nSince.")
                .part();
        ByHand reason = part.byHand().orElseThrow();
        assertThat(part.worthOfVerdict()).isEqualTo(Credits.of("0.5"));
        assertThat(reason.solution().en()).isEqualTo("Since.");
    }

    @Test
    void aNumberHasAKeyThatIsAnExpressionAndFurtherValues() {
        Numeric part = (Numeric) Written.part(
                        "{kind: numeric, credits: 2, key: 3*5*5*16 + 16, tolerance: 3 digits, unit: bytes, accept: [{key: 2^3, credits: 0.5}]}",
                        "How many?")
                .part();
        assertThat(part.value()).isEqualByComparingTo("1216");
        assertThat(part.tolerance()).isEqualTo(new Tolerance.Digits(3));
        assertThat(part.unit()).contains("bytes");
        assertThat(part.further())
                .containsExactly(new AcceptedNumber(new BigDecimal(8), new Tolerance.Digits(3), Credits.of("0.5")));
    }

    @Test
    void anExpressionNamesItsVariablesAndTheirRanges() {
        Expression part = (Expression) Written.part(
                        "{kind: expression, credits: 2, key: \"-2*(y - a)*x\", variables: {a: [-2, 2], y: [-2, 2], x: [0.1, 3]}, accept: [{key: \"y - a\", credits: 1}]}",
                        "What?")
                .part();
        assertThat(part.accepted())
                .containsExactly(
                        new AcceptedFormula("-2*(y - a)*x", Credits.of("2")),
                        new AcceptedFormula("y - a", Credits.of("1")));
        assertThat(part.variables()).contains(new Sampled("x", new BigDecimal("0.1"), new BigDecimal(3)));
    }

    @Test
    void aShapeInAnotherOrderEarnsAllAndAPieceOfItLess() {
        TensorShape part = (TensorShape) Written.part(
                        "{kind: tensor-shape, credits: 2, key: [any, 2^6, 32, 16], partial: [{shape: [any, any, 32, 16], credits: 1}], permutations: [[0, 2, 3, 1]]}",
                        "What?")
                .part();
        assertThat(part.accepted())
                .containsExactly(
                        AcceptedShape.of(List.of(-1, 64, 32, 16), Credits.of("2")),
                        AcceptedShape.of(List.of(-1, 32, 16, 64), Credits.of("2")),
                        AcceptedShape.of(List.of(-1, -1, 32, 16), Credits.of("1")));
    }

    @Test
    void aMatrixIsAListOfRowsAndAVectorAList() {
        Matrix matrix = (Matrix)
                Written.part("{kind: matrix, credits: 2, key: [[1, 0], [-1, 4/8]], marking: all-or-nothing}", "What?")
                        .part();
        assertThat(matrix.rows().getLast().getLast()).isEqualByComparingTo("0.5");
        assertThat(matrix.rule()).isEqualTo(ShareRule.ALL_OR_NOTHING);
        assertThat(matrix.fields()).containsExactly("1.1", "1.2", "2.1", "2.2");
        Matrix vector = (Matrix) Written.part("{kind: matrix, credits: 1, key: [1, 2, 3]}", "What?")
                .part();
        assertThat(vector.vector()).isTrue();
        assertThat(vector.fields()).containsExactly("1.1", "1.2", "1.3");
    }

    @Test
    void wordsMayBeOffByLettersFitAPatternOrBeAList() {
        ShortText lenient = (ShortText)
                Written.part("{kind: short-text, credits: 1, accept: [Adam], typos: 2, pattern: \"adam(w)?\"}", "What?")
                        .part();
        assertThat(lenient.lenience()).isEqualTo(new Lenience(2, Optional.of("adam(w)?")));
        ShortText list = (ShortText) Written.part(
                        "{kind: short-text, credits: 1, first: 2, each: 0.5, accept: [[dropout], [weight decay, L2], early stopping]}",
                        "Name two.")
                .part();
        assertThat(list.groups())
                .containsExactly(List.of("dropout"), List.of("weight decay", "L2"), List.of("early stopping"));
        assertThat(list.list()).contains(new FirstOnly(2, Credits.of("0.5")));
    }

    @Test
    void pairsStandInTheSectionAndTheirIdsTellNothing() {
        Matching part = (Matching) Written.part(
                        "{kind: matching, credits: 1}",
                        "Match.\n\n- tanh => $(-1, 1)$\n- sigmoid => $(0, 1)$\n- softmax => $(0, 1)$\n- => $[0, 1]$")
                .part();
        assertThat(part.head().prompt().en()).isEqualTo("Match.");
        assertThat(part.left()).extracting(item -> item.text().en()).containsExactly("tanh", "sigmoid", "softmax");
        assertThat(part.right())
                .extracting(item -> item.text().en())
                .containsExactly("$(-1, 1)$", "$(0, 1)$", "$[0, 1]$");
        assertThat(part.key()).isEqualTo(Map.of(1, 1, 2, 2, 3, 2));
    }

    @Test
    void itemsAreShownByTheAlphabetAndTheKeyIsTheOrderOfTheFile() {
        Ordering part = (Ordering) Written.part(
                        "{kind: ordering, credits: 1, marking: adjacent-pairs}",
                        "Order.\n\n1. zero the gradients\n2. forward\n   and loss\n3. backward")
                .part();
        assertThat(part.items())
                .extracting(Item::id, item -> item.text().en())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "backward"),
                        org.assertj.core.groups.Tuple.tuple(2, "forward\nand loss"),
                        org.assertj.core.groups.Tuple.tuple(3, "zero the gradients"));
        assertThat(part.key()).containsExactly(3, 2, 1);
        assertThat(part.rule()).isEqualTo(OrderRule.ADJACENT_PAIRS);
    }

    @Test
    void eachGapHasAKeyOfItsOwn() {
        Cloze part = (Cloze) Written.part(
                        "{kind: cloze, credits: 2, gaps: {1: {credits: 0.5, key: 3*2}, 2: {credits: 0.5, choices: [relu, tanh], key: tanh}, 3: {credits: 1, accept: [backward]}}}",
                        "```python\nloss.[[3]]()\n```\n$x^{[[1]]}$ and [[2]]")
                .part();
        assertThat(part.fields()).containsExactly("1", "2", "3");
        assertThat(part.gaps().get(0).key()).isInstanceOf(Numeric.class);
        assertThat(((SingleChoice) part.gaps().get(1).key()).options().get(1).right())
                .isTrue();
        assertThat(part.gaps().get(2).key().credits()).isEqualTo(Credits.of("1"));
        assertThat(part.credit()).isEqualTo(new Cloze.Credit.Own());
    }

    @Test
    void gapsOfAFigureLieAtTheirPoints() {
        Cloze part = (Cloze) Written.part(
                        "{kind: gap-match, credits: 1, figure: {file: graph.svg, alt: A graph}, choices: [\"+\", max], gaps: {1: {at: [112, 70], key: max}}}",
                        "Fill in.")
                .part();
        assertThat(part.figure().orElseThrow().file()).isEqualTo("graph.svg");
        assertThat(part.gaps().getFirst().at()).contains(new Point(new BigDecimal(112), new BigDecimal(70)));
        assertThat(part.credit()).isEqualTo(new Cloze.Credit.Shared(ShareRule.EACH));
    }

    @Test
    void aPointIsRightInCirclesAndBoxes() {
        Hotspot part = (Hotspot) Written.part(
                        "{kind: hotspot, credits: 1, figure: {file: graph.svg, alt: A graph}, key: [{circle: [210, 96, 18]}, {box: [100, 40, 60, 30]}]}",
                        "Where?")
                .part();
        assertThat(part.regions())
                .containsExactly(
                        new Region.Circle(point("210", "96"), new BigDecimal(18)),
                        new Region.Box(point("100", "40"), new BigDecimal(60), new BigDecimal(30)));
    }

    @Test
    void axesSayWhichNumbersStandWhere() {
        Hotspot part = (Hotspot) Written.part(
                        "{kind: hotspot, credits: 1, figure: {file: graph.svg, alt: A graph}, axes: {x: [60, 0, 460, 4*n], y: {at: [240, 1e-3, 40, 1], scale: log, name: loss, de: Verlust}}, key: [{circle: [210, 96, 18]}]}",
                        "Where?")
                .with("parameters: {n: 25}\n")
                .part();
        Axes axes = part.axes().orElseThrow();
        assertThat(axes.x().name()).isEqualTo(Wording.of("x"));
        assertThat(axes.y().name()).isEqualTo(new Wording("loss", Optional.of("Verlust")));
        assertThat(axes.valuesAt(point("210", "140"))).isEqualTo(point("37.5", "0.0316"));
        assertThat(part.placeOf(new BigDecimal("37.5"), BigDecimal.ONE)).isPresent();
    }

    @Test
    void anUploadNamesItsTypesAndItsRubric() {
        Upload part = (Upload) Written.part(
                        "{kind: upload, credits: 1, types: [png, pdf], rubric: [{id: axes, credits: 1, text: Axes}]}",
                        "Draw.\n\n### Solution\nAs drawn.")
                .part();
        assertThat(part.types()).isEqualTo(Set.of(FileType.PNG, FileType.PDF));
        assertThat(part.rubric().items()).hasSize(1);
    }

    @Test
    void aPartMayOfferItsAnswer() {
        String part = "{kind: short-text, credits: 1, accept: [sum], offered: %s}";
        String task = "Is it the sum or the mean?";
        assertThat(Written.part(part.formatted("true"), task).template().offering())
                .containsExactly(new PartId("a"));
        assertThat(Written.part(part.formatted("maybe"), task).problems())
                .containsExactly("maybe is not true, the only value here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-choice", "multiple-choice", "matching", "ordering"})
    void whatStandsInTheSectionFollowsFromNothing(String kind) {
        assertThat(Written.part("{kind: " + kind + ", credits: 1, uses: {h: a}}", "Which?\n\n- [x] h\n- [ ] k")
                        .problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("unknown key uses"));
    }

    @Test
    void contextStandsBeforeThePartBehindIt() {
        List<Part> parts = Written.parts(
                        "  a: {kind: numeric, credits: 1, key: 1}\n  b: {kind: numeric, credits: 1, key: 2}\n",
                        "## a\nOne?\n\n## Context\nNow $x = 2$.\n\n## b\nTwo?\n")
                .template()
                .at(0)
                .parts();
        assertThat(parts.get(0).head().context().en()).isEmpty();
        assertThat(parts.get(1).head().context().en()).isEqualTo("Now $x = 2$.");
    }

    private static Point point(String x, String y) {
        return new Point(new BigDecimal(x), new BigDecimal(y));
    }
}
