package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.absolute;
import static de.tum.klausur.question.marking.Parts.multipleChoice;
import static de.tum.klausur.question.marking.Parts.numeric;
import static de.tum.klausur.question.marking.Parts.options;
import static de.tum.klausur.question.marking.Parts.relative;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.shortText;
import static de.tum.klausur.question.marking.Parts.singleChoice;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static de.tum.klausur.question.marking.Parts.worth;

import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of every kind, in each of its rules. */
final class EveryKind {

    static final List<Part> PARTS = List.of(
            singleChoice(4, 2),
            multipleChoice(4),
            multipleChoice(5, 1, 5),
            new MultipleChoice(worth("2"), options(5, Set.of(1, 5)), ChoiceRule.PER_OPTION),
            new MultipleChoice(worth("1.5"), options(5, Set.of(1, 2, 5)), ChoiceRule.NET_CORRECT),
            numeric("0.25", absolute("0.05")),
            numeric("1792", relative("0.01")),
            numeric("-0.693147180559945", new Tolerance.Digits(3)),
            new Numeric(
                    worth("2"),
                    new BigDecimal("12"),
                    EXACT,
                    Optional.of("x"),
                    List.of(new AcceptedNumber(new BigDecimal("1.5"), EXACT, Credits.of("0.5")))),
            new Expression(
                    worth("2"),
                    List.of(
                            new AcceptedFormula("0.5*a*x + exp(-x)", Credits.of("2")),
                            new AcceptedFormula("x", Credits.of("0.5"))),
                    List.of(
                            new Sampled("a", BigDecimal.ONE, BigDecimal.TEN),
                            new Sampled("x", BigDecimal.ONE, BigDecimal.TWO))),
            tensorShape(shape("2", AcceptedShape.ANY, 3), shape("0.5", 3, AcceptedShape.ANY)),
            shortText("a b", "c"),
            new ShortText(
                    worth("1"),
                    List.of(List.of("abcab", "cab"), List.of("bacab")),
                    new Lenience(1, Optional.of("[ab]+")),
                    Optional.empty()),
            new ShortText(
                    worth("1"),
                    List.of(List.of("a, b", "a"), List.of("b"), List.of("c")),
                    Lenience.NONE,
                    Optional.of(new FirstOnly(2, Credits.of("0.5")))),
            Parts.freeText(),
            FieldParts.statement(true),
            FieldParts.reasoned(false),
            FieldParts.matrix(ShareRule.EACH),
            FieldParts.matrix(ShareRule.ALL_OR_NOTHING),
            FieldParts.vector(),
            FieldParts.matching(ShareRule.EACH),
            FieldParts.matching(ShareRule.ALL_OR_NOTHING),
            FieldParts.ordering(OrderRule.PER_ITEM),
            FieldParts.ordering(OrderRule.EXACT),
            FieldParts.ordering(OrderRule.ADJACENT_PAIRS),
            FieldParts.cloze(),
            FieldParts.gapMatch(ShareRule.EACH),
            FieldParts.gapMatch(ShareRule.ALL_OR_NOTHING),
            FieldParts.hotspot(),
            FieldParts.onAxes(),
            FieldParts.upload());

    private EveryKind() {}
}
