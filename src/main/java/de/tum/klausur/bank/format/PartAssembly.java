package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ListedLines;
import de.tum.klausur.bank.format.source.OptionText;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts one part together. */
record PartAssembly(QuestionAssembly question, PartPlan plan, PartText text, Optional<PartText> german) {

    /** Each problem of a list was told when the file was checked. */
    Part part() {
        PartHead head = head(question.wording(text.prompt(), german.map(PartText::prompt)));
        return switch (plan.key().orElseThrow()) {
            case PartKey.SingleChoice c -> new SingleChoice(head, options());
            case PartKey.MultipleChoice c -> new MultipleChoice(head, options(), c.rule());
            case PartKey.Verdict verdict ->
                new TrueFalse(head, verdict.key(), verdict.reason().map(this::byHand));
            case PartKey.Decimal n -> new Numeric(head, n.value(), n.tolerance(), n.unit(), n.further());
            case PartKey.Formulas f -> new Expression(head, f.accepted(), f.variables());
            case PartKey.Shapes shapes -> new TensorShape(head, shapes.accepted());
            case PartKey.Entries e -> new Matrix(head, e.rows(), e.vector(), e.tolerance(), e.rule());
            case PartKey.Words w -> new ShortText(head, w.groups(), w.lenience(), w.list(), w.closed());
            case PartKey.Pairs pairs ->
                listed(ListedLines.pairs(text.prompt(), ProblemLog.NOWHERE)).matching(pairs.rule());
            case PartKey.Order order ->
                listed(ListedLines.items(text.prompt(), ProblemLog.NOWHERE)).ordering(order.rule());
            case PartKey.Gaps gaps -> new Cloze(head, gaps(gaps.gaps()), Optional.empty(), new Cloze.Credit.Own());
            case PartKey.FigureGaps f ->
                new Cloze(head, gaps(f.gaps()), Optional.of(f.figure()), new Cloze.Credit.Shared(f.rule()));
            case PartKey.Spots spots -> new Hotspot(head, spots.figure(), spots.axes(), spots.regions());
            case PartKey.Items items -> new FreeText(head, new Rubric(items.items()), solution());
            case PartKey.File f ->
                new Upload(head, f.types(), new Rubric(f.items().items()), solution());
            case PartKey.Choice c -> throw new IllegalStateException("a choice stands in a gap only: " + c);
        };
    }

    PartHead head(Wording prompt) {
        return question.head(plan, text, german, prompt);
    }

    private ListedAssembly listed(ListedLines english) {
        Optional<ListedLines> other = german.map(part -> plan.key().orElseThrow() instanceof PartKey.Pairs
                ? ListedLines.pairs(part.prompt(), ProblemLog.NOWHERE)
                : ListedLines.items(part.prompt(), ProblemLog.NOWHERE));
        PartHead head = head(question.wording(english.prompt(), other.map(ListedLines::prompt)));
        return new ListedAssembly(question, head, english, other);
    }

    private List<Option> options() {
        List<OptionText> options = text.options();
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Option(
                        new OptionId(i + 1),
                        question.wording(
                                options.get(i).text(),
                                german.map(part -> part.options().get(i).text())),
                        options.get(i).ticked()))
                .toList();
    }

    private List<Cloze.Gap> gaps(List<PartKey.Gap> gaps) {
        return gaps.stream()
                .map(gap -> new Cloze.Gap(gap.name(), gapKey(gap), gap.at()))
                .toList();
    }

    private Part gapKey(PartKey.Gap gap) {
        PartHead head = new PartHead(plan.id(), Wording.of(""), gap.credits());
        return switch (gap.key()) {
            case PartKey.Decimal n -> new Numeric(head, n.value(), n.tolerance(), n.unit(), n.further());
            case PartKey.Formulas f -> new Expression(head, f.accepted(), f.variables());
            case PartKey.Words w -> new ShortText(head, w.groups(), w.lenience(), w.list(), w.closed());
            case PartKey.Choice c ->
                new SingleChoice(
                        head,
                        IntStream.range(0, c.choices().size())
                                .mapToObj(i -> new Option(
                                        new OptionId(i + 1),
                                        Wording.of(c.choices().get(i)),
                                        i == c.right()))
                                .toList());
            default -> throw new IllegalStateException("no key of a gap: " + gap.key());
        };
    }

    /** What the rubric can't give, the verdict gives. */
    private ByHand byHand(PartKey.Items reason) {
        BigDecimal most = reason.items().stream()
                .map(RubricItem::credits)
                .filter(credits -> credits.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ByHand(
                new Rubric(reason.items()), new Credits(plan.credits().value().subtract(most)), solution());
    }

    private Wording solution() {
        return question.wording(
                text.solution().orElseThrow(),
                german.map(part -> part.solution().orElseThrow()));
    }
}
