package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceLine;
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
    public static List<TraceLineView> of(List<TraceLine> trace, Part part, Telling telling) {
        TraceMessages texts = Texts.in(TraceMessages.class, telling.locale());
        return OptionPlaces.inOrder(trace, part).stream()
                .flatMap(line -> view(new Said(line, part, telling), texts).stream())
                .toList();
    }

    static Optional<TraceLineView> view(Said said, TraceMessages texts) {
        Telling telling = said.telling();
        String credits = said.line().credits().signum() == 0
                ? ""
                : telling.signed(said.line().credits());
        return words(said, texts)
                .map(ShownText::of)
                .map(words -> new TraceLineView(words.text(), words.html(), credits));
    }

    private static Optional<String> words(Said said, TraceMessages texts) {
        return switch (said.line().reason().topic()) {
            case RESPONSE -> Optional.of(response(said, texts));
            case OPTIONS -> OptionTexts.options(said, texts);
            case VERDICT -> Optional.of(OptionTexts.verdict(said, texts));
            case NUMBER -> Optional.of(TypedTexts.number(said, texts));
            case EXPRESSION -> Optional.of(TypedTexts.expression(said, texts));
            case SHAPE -> TypedTexts.shape(said, texts);
            case WORDS -> Optional.of(TypedTexts.words(said, texts));
            case FIELDS -> Optional.of(FieldTexts.fields(said, texts));
            case MATRIX -> Optional.of(FieldTexts.matrix(said, texts));
            case PAIRS -> Optional.of(FieldTexts.pairs(said, texts));
            case ORDER -> FieldTexts.order(said, texts);
            case GAPS -> Optional.of(FieldTexts.gaps(said, texts));
            case POINT -> Optional.of(FieldTexts.point(said, texts));
            case RUBRIC -> Optional.of(rubric(said, texts));
        };
    }

    private static String response(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case NO_RESPONSE -> texts.noResponse();
            case FOLLOWED_ON -> texts.followedOn(said.text(0), said.number(1));
            case FOLLOWED_ON_AS_READ -> texts.followedOnAsRead(said.text(0), said.text(1));
            case NO_VALUE_READ -> texts.noValueRead(said.text(0));
            case SHARE_ROUNDED -> texts.shareRounded(said.text(0), said.text(1), said.number(2));
            default -> throw said.isElsewhere();
        };
    }

    private static String rubric(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case RUBRIC_ITEM -> said.rubricItem();
            case RUBRIC_CAPPED -> texts.rubricCapped(said.number(0), said.number(1));
            case RUBRIC_FLOORED -> texts.rubricFloored(said.number(0));
            case RUBRIC_NOTHING -> texts.rubricNothing();
            default -> throw said.isElsewhere();
        };
    }
}
