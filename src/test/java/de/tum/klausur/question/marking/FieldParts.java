package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.item;
import static de.tum.klausur.question.marking.Parts.options;
import static de.tum.klausur.question.marking.Parts.worth;

import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Axis;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FileType;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Wording;
import de.tum.klausur.question.response.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Parts with fields as tests need them. */
final class FieldParts {

    static final String FILE = "0123456789abcdef".repeat(4);
    private static final Picture FIGURE = new Picture("l6-curves.svg", Wording.of("Loss over epochs"));

    private FieldParts() {}

    /** Fields from {@code name=text} pairs; a text may be empty. */
    static Response.Filled filled(String... fields) {
        Map<String, String> filled = new TreeMap<>();
        Arrays.stream(fields).map(field -> field.split("=", 2)).forEach(field -> filled.put(field[0], field[1]));
        return Response.Filled.of(filled);
    }

    static TrueFalse statement(boolean key) {
        return new TrueFalse(worth("0.5"), key, Optional.empty());
    }

    /** 0.5 for the verdict, up to 1.5 for the reason. */
    static TrueFalse reasoned(boolean key) {
        Rubric rubric = new Rubric(List.of(item("scale", "1"), item("batch", "1"), item("slip", "-0.5")));
        return new TrueFalse(
                worth("2"), key, Optional.of(new ByHand(rubric, Credits.of("0.5"), Wording.of("It cancels."))));
    }

    static Matrix matrix(ShareRule rule) {
        return new Matrix(worth("2"), List.of(numbers("1", "0"), numbers("-1", "2000")), false, EXACT, rule);
    }

    static Matrix vector() {
        return new Matrix(
                worth("1"), List.of(numbers("0.5", "0.25", "0.125")), true, Parts.absolute("0.01"), ShareRule.EACH);
    }

    /** 1 → 2, 2 → 1, 3 → 2; side 3 is a distractor. */
    static Matching matching(ShareRule rule) {
        return new Matching(worth("1.5"), items(3), items(3), Map.of(1, 2, 2, 1, 3, 2), rule);
    }

    /** Right is 3, 1, 4, 2. */
    static Ordering ordering(OrderRule rule) {
        return new Ordering(worth("1.5"), items(4), List.of(3, 1, 4, 2), rule);
    }

    /** A number, a choice of three and a word, half a credit each. */
    static Cloze cloze() {
        return new Cloze(
                worth("1.5"),
                List.of(
                        gap("1", new Numeric(worth("0.5"), new BigDecimal("4.5"), EXACT, Optional.empty())),
                        gap("2", new SingleChoice(worth("0.5"), options(3, Set.of(3)))),
                        gap(
                                "3",
                                new ShortText(
                                        worth("0.5"),
                                        List.of(List.of("backward", "backward()")),
                                        new Lenience(1, Optional.empty()),
                                        Optional.empty()))),
                Optional.empty(),
                new Cloze.Credit.Own());
    }

    static Cloze gapMatch(ShareRule rule) {
        List<Cloze.Gap> gaps = IntStream.rangeClosed(1, 3)
                .mapToObj(gap -> new Cloze.Gap(
                        Integer.toString(gap),
                        new SingleChoice(worth("0.5"), options(4, Set.of(gap))),
                        Optional.of(point("10", "20"))))
                .toList();
        return new Cloze(worth("1"), gaps, Optional.of(FIGURE), new Cloze.Credit.Shared(rule));
    }

    static Hotspot hotspot() {
        return new Hotspot(
                worth("1"),
                FIGURE,
                List.of(
                        new Region.Circle(point("210", "96"), new BigDecimal(18)),
                        new Region.Box(point("100", "40"), new BigDecimal(60), new BigDecimal(30))));
    }

    /** The same figure with the epochs 0 to 50 from 100 to 300 and losses from 1 at the bottom to 0.001, logarithmic. */
    static Hotspot onAxes() {
        Axis epochs = new Axis(tick("100", "0"), tick("300", "50"), Axis.Scale.LINEAR, Optional.empty());
        Axis losses = new Axis(tick("160", "0.001"), tick("10", "1"), Axis.Scale.LOGARITHMIC, Optional.empty());
        Axes axes = new Axes(
                new Axes.Named(new Wording("epoch", Optional.of("Epoche")), epochs),
                new Axes.Named(Wording.of("loss"), losses));
        return new Hotspot(worth("1"), FIGURE, Optional.of(axes), hotspot().regions());
    }

    private static Axis.Tick tick(String at, String value) {
        return new Axis.Tick(new BigDecimal(at), new BigDecimal(value));
    }

    static Upload upload() {
        return new Upload(
                worth("2"), Set.of(FileType.PDF), new Rubric(List.of(item("sketch", "2"))), Wording.of("A sketch."));
    }

    private static Cloze.Gap gap(String name, Part key) {
        return new Cloze.Gap(name, key, Optional.empty());
    }

    private static Point point(String x, String y) {
        return new Point(new BigDecimal(x), new BigDecimal(y));
    }

    static List<Item> items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> new Item(id, Wording.of("item " + id)))
                .toList();
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
