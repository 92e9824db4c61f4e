package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.RightResponse;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Use;
import de.tum.klausur.question.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Follow-on marking leads somewhere: with the earlier key itself it comes to the part's own key, and with a typical slip
 * there, one more or, where that can't be as in a probability, half as much, it comes to a key at all.
 */
final class FollowOns implements VariantRule {

    /** Each asks for the variant twice more, so not as often as what the key alone decides. */
    private static final int SEEDS = 10;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public String name() {
        return "follow-on";
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (Part part : variant.asked().parts()) {
            part.head().uses().stream()
                    .filter(use -> isOneValue(variant.asked().part(use.part()).orElseThrow()))
                    .forEach(use -> {
                        checkOwnKey(variant, part, use, remarks);
                        checkSlip(variant, part, use, remarks);
                    });
        }
    }

    /** A shape with a free axis stands for many values. */
    private static boolean isOneValue(Part part) {
        return !(part instanceof TensorShape shape)
                || shape.accepted().getFirst().isOne();
    }

    private static void checkOwnKey(CheckedVariant variant, Part part, Use use, Remarks remarks) {
        Optional<Part> followed = followed(variant, part.id(), use, UnaryOperator.identity());
        Optional<Response> right = RightResponse.of(part);
        boolean same = followed.isPresent()
                && right.map(response -> Outcomes.earns(Marking.mark(followed.get(), response), Fraction.WHOLE))
                        .orElse(true);
        if (!same) {
            remarks.error(
                    part.id(),
                    "with the key of part " + use.part() + " as “" + use.parameter() + "” its key changes",
                    "let uses name the parameter that part " + use.part() + " asks for");
        }
    }

    private static void checkSlip(CheckedVariant variant, Part part, Use use, Remarks remarks) {
        Optional<Part> followed = followed(variant, part.id(), use, number -> number.add(BigDecimal.ONE))
                .or(() -> followed(variant, part.id(), use, number -> number.multiply(HALF)));
        if (followed.isEmpty()) {
            remarks.warning(
                    part.id(),
                    "nothing follows where part " + use.part() + " is one too much or half as much",
                    "such students lose the credits of both parts");
            return;
        }
        Optional<Response> response = followed.flatMap(RightResponse::of);
        response.map(own -> Marking.mark(followed.get(), own))
                .filter(outcome -> !Outcomes.earns(outcome, Fraction.WHOLE))
                .ifPresent(outcome -> remarks.warning(
                        part.id(),
                        "what follows from a slip in part " + use.part() + " can't be typed",
                        "give the key a tolerance"));
    }

    /** The part as it is marked after a slip in the used part; empty where its key has no value then. */
    private static Optional<Part> followed(CheckedVariant variant, PartId id, Use use, UnaryOperator<BigDecimal> slip) {
        Part used = variant.asked().part(use.part()).orElseThrow();
        try {
            return value(used, slip)
                    .map(own -> variant.template().following(variant.seed(), Map.of(use.parameter(), own), id));
        } catch (VariantFault nothingFollows) {
            return Optional.empty();
        }
    }

    /** The key of a part as a value, its first entry slipped. */
    private static Optional<Value> value(Part part, UnaryOperator<BigDecimal> slip) {
        return switch (part) {
            case Numeric number -> Optional.of(new Value.Num(slip.apply(number.value())));
            case TensorShape shape ->
                Optional.of(row(
                        shape.accepted().getFirst().axes().stream()
                                .flatMap(axis ->
                                        axis instanceof ShapeAxis.Size(int size) ? Stream.of(size) : Stream.of())
                                .map(BigDecimal::valueOf)
                                .toList(),
                        slip));
            case Matrix matrix
            when matrix.vector() -> Optional.of(row(matrix.rows().getFirst(), slip));
            case Matrix matrix -> Optional.of(rows(matrix, slip));
            case Part other -> Optional.empty();
        };
    }

    private static Value rows(Matrix matrix, UnaryOperator<BigDecimal> slip) {
        List<List<BigDecimal>> all = matrix.rows();
        List<Value> rows = new ArrayList<>(List.of(row(all.getFirst(), slip)));
        all.stream().skip(1).forEach(next -> rows.add(row(next, UnaryOperator.identity())));
        return new Value.Tensor(rows);
    }

    private static Value row(List<BigDecimal> numbers, UnaryOperator<BigDecimal> slip) {
        List<Value> entries = new ArrayList<>();
        numbers.forEach(number -> entries.add(new Value.Num(entries.isEmpty() ? slip.apply(number) : number)));
        return new Value.Tensor(entries);
    }
}
