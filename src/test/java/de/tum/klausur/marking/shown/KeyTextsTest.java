package de.tum.klausur.marking.shown;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Axis;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTextsTest {

    private static final PartHead HEAD = new PartHead(new PartId("a"), Wording.of(""), Credits.of("1"));
    private static final Tolerance EXACT = new Tolerance.Absolute(BigDecimal.ZERO);
    private static final List<Item> ITEMS = List.of(item(1, "forward"), item(2, "backward"));

    private static Item item(int id, String text) {
        return new Item(id, Wording.of(text));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static Point point(String x, String y) {
        return new Point(number(x), number(y));
    }

    static Stream<Arguments> keys() {
        Numeric digits = new Numeric(HEAD, number("0.693"), new Tolerance.Digits(3), Optional.empty());
        Numeric bytes = new Numeric(
                HEAD,
                number("4096"),
                EXACT,
                Optional.of("bytes"),
                List.of(new AcceptedNumber(number("1024"), EXACT, Credits.of("0.5"))));
        Expression expression = new Expression(
                HEAD,
                List.of(new AcceptedFormula("2*x", Credits.of("1")), new AcceptedFormula("x", Credits.of("0.5"))),
                List.of());
        ShortText list = new ShortText(
                HEAD,
                List.of(List.of("dropout"), List.of("weight decay", "L2")),
                Lenience.NONE,
                Optional.of(new FirstOnly(2, Credits.of("0.5"))));
        ShortText pattern = new ShortText(
                HEAD, List.of(List.of("Adam")), new Lenience(0, Optional.of("adam(w)?")), Optional.empty());
        return Stream.of(
                Arguments.of(digits, "0.693, to 3 significant digits"),
                Arguments.of(bytes, "4096 bytes, exactly · 1024 bytes, exactly for 0.5 credits"),
                Arguments.of(expression, "2*x · x for 0.5 credits"),
                Arguments.of(list, "2 of: dropout · weight decay / L2"),
                Arguments.of(pattern, "accepted: Adam · what fits adam(w)?"));
    }

    private static Hotspot hotspot() {
        return new Hotspot(
                HEAD,
                new Picture("f.svg", Wording.of("")),
                List.of(
                        new Region.Circle(point("210", "96"), number("18")),
                        new Region.Box(point("100", "40"), number("60"), number("30"))));
    }

    private static Hotspot onAxes() {
        Axis epochs = new Axis(
                new Axis.Tick(number("60"), number("0")),
                new Axis.Tick(number("460"), number("100")),
                Axis.Scale.LINEAR,
                Optional.empty());
        Axis losses = new Axis(
                new Axis.Tick(number("240"), number("0")),
                new Axis.Tick(number("40"), number("2")),
                Axis.Scale.LINEAR,
                Optional.empty());
        return new Hotspot(
                HEAD,
                new Picture("f.svg", Wording.of("")),
                Optional.of(new Axes(
                        new Axes.Named(new Wording("epoch", Optional.of("Epoche")), epochs),
                        new Axes.Named(Wording.of("loss"), losses))),
                hotspot().regions());
    }

    private static Cloze cloze() {
        return new Cloze(
                HEAD,
                List.of(
                        new Cloze.Gap("1", new Numeric(HEAD, number("3"), EXACT, Optional.empty()), Optional.empty()),
                        new Cloze.Gap(
                                "2",
                                new SingleChoice(HEAD, List.of(new Option(new OptionId(1), Wording.of("relu"), true))),
                                Optional.empty())),
                Optional.empty(),
                new Cloze.Credit.Own());
    }

    static Stream<Arguments> keysOfFields() {
        Matrix matrix = new Matrix(
                HEAD,
                List.of(List.of(number("1"), number("0.5")), List.of(number("-1"), number("2"))),
                false,
                EXACT,
                ShareRule.EACH);
        return Stream.of(
                Arguments.of(new TrueFalse(HEAD, false, Optional.empty()), "Right: false"),
                Arguments.of(matrix, "(1; 0.5), (-1; 2), exactly"),
                Arguments.of(
                        new Matching(HEAD, ITEMS, ITEMS, Map.of(1, 2, 2, 1), ShareRule.EACH),
                        "forward → backward · backward → forward"),
                Arguments.of(new Ordering(HEAD, ITEMS, List.of(2, 1), OrderRule.EXACT), "1. backward · 2. forward"),
                Arguments.of(cloze(), "Gap 1: 3, exactly · Gap 2: relu"),
                Arguments.of(hotspot(), "within 18 of (210 | 96) · from (100 | 40) to (160 | 70)"),
                Arguments.of(
                        onAxes(),
                        "around (37.5 | 1.44), that is epoch 33 to 42, loss 1.26 to 1.62"
                                + " · epoch 10 to 25, loss 1.7 to 2"));
    }

    @Test
    void computedKeysAreToldShort() {
        Numeric part = new Numeric(
                HEAD,
                number("5.545177444479562475337856971665413"),
                new Tolerance.Absolute(number("0.01")),
                Optional.empty());
        KeyTexts texts = new KeyTexts(EnglishTexts.of(KeyMessages.class), new Reader(Locale.ENGLISH, true));
        assertThat(texts.of(part)).isEqualTo("5.545, tolerance 0.01");
    }

    @Test
    void formulasOfOptionsAreRendered() {
        List<Item> items = List.of(item(1, "$\\nabla L$"), item(2, "`step()`"));
        Part order = new Ordering(HEAD, items, List.of(2, 1), OrderRule.EXACT);
        KeyTexts texts = new KeyTexts(EnglishTexts.of(KeyMessages.class), new Reader(Locale.ENGLISH, true));
        assertThat(ShownText.of(texts.of(order)).html())
                .isEqualTo("1. <code>step()</code> · 2. <span class=\"math\" data-display=\"false\">\\nabla L</span>");
    }

    @ParameterizedTest
    @MethodSource({"keys", "keysOfFields"})
    void keyIsSaidInOneLine(Part part, String words) {
        Reader reader = new Reader(Locale.ENGLISH, true);
        assertThat(ShownText.of(new KeyTexts(EnglishTexts.of(KeyMessages.class), reader).of(part))
                        .text())
                .isEqualTo(words);
    }
}
