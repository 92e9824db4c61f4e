package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.shared.page.Texts;
import java.util.List;
import java.util.Optional;

/** Puts traces into words. */
public final class TraceTexts {

    private TraceTexts() {}

    /**
     * The lines in words; where the reader may not learn the key, lines that would tell it are told without it or left
     * out. What stands in a single field is told to be right or not, since each field is an answer of its own.
     *
     * @param part the part with its options in the student's order
     */
    public static List<TraceLineView> of(List<TraceLine> trace, Part part, Reader reader) {
        ShownPart shown = new ShownPart(part, reader, Texts.in(TraceMessages.class, reader.locale()));
        return OptionPlaces.inOrder(trace, part).stream()
                .flatMap(line -> view(line, shown).stream())
                .toList();
    }

    static Optional<TraceLineView> view(TraceLine line, ShownPart shown) {
        String credits = line.credits().signum() == 0 ? "" : shown.reader().signed(line.credits());
        return words(line.reason(), shown)
                .map(ShownText::of)
                .map(words -> new TraceLineView(words.text(), words.html(), credits));
    }

    private static Optional<String> words(TraceReason reason, ShownPart shown) {
        return switch (reason) {
            case TraceReason.OfResponse response -> Optional.of(response(response, shown));
            case TraceReason.OfOptions options -> OptionTexts.options(options, shown);
            case TraceReason.OfVerdict verdict -> Optional.of(OptionTexts.verdict(verdict, shown));
            case TraceReason.OfNumber number -> Optional.of(TypedTexts.number(number, shown));
            case TraceReason.OfExpression expression -> Optional.of(TypedTexts.expression(expression, shown));
            case TraceReason.OfShape shape -> TypedTexts.shape(shape, shown);
            case TraceReason.OfWords words -> Optional.of(TypedTexts.words(words, shown));
            case TraceReason.OfFields fields -> Optional.of(FieldTexts.fields(fields, shown));
            case TraceReason.OfMatrix matrix -> Optional.of(FieldTexts.matrix(matrix, shown));
            case TraceReason.OfPairs pairs -> Optional.of(FieldTexts.pairs(pairs, shown));
            case TraceReason.OfOrder order -> FieldTexts.order(order, shown);
            case TraceReason.OfGaps gaps -> Optional.of(FieldTexts.gaps(gaps, shown));
            case TraceReason.OfPoint point -> Optional.of(FieldTexts.point(point, shown));
            case TraceReason.OfRubric rubric -> Optional.of(rubric(rubric, shown));
        };
    }

    private static String response(TraceReason.OfResponse reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case TraceReason.NoResponse() -> texts.noResponse();
            case TraceReason.FollowedOn(String part, String value) ->
                texts.followedOn(shown.text(part), shown.number(value));
            case TraceReason.FollowedOnAsRead(String part, String value) ->
                texts.followedOnAsRead(shown.text(part), shown.text(value));
            case TraceReason.NoValueRead(String part) -> texts.noValueRead(shown.text(part));
            case TraceReason.ShareRounded(String numerator, String denominator, String worth) ->
                texts.shareRounded(shown.text(numerator), shown.text(denominator), shown.number(worth));
        };
    }

    private static String rubric(TraceReason.OfRubric reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case TraceReason.RubricItem(String item) -> shown.rubricItem(item);
            case TraceReason.RubricCapped(String sum, String worth) ->
                texts.rubricCapped(shown.number(sum), shown.number(worth));
            case TraceReason.RubricFloored(String sum) -> texts.rubricFloored(shown.number(sum));
            case TraceReason.RubricNothing() -> texts.rubricNothing();
        };
    }
}
