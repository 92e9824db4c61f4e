package de.tum.klausur.marking.shown;

import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.rule.RubricItem;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.shared.page.Texts;
import java.util.List;
import java.util.Optional;

/** Puts traces into words. */
public final class TraceTexts {

    private TraceTexts() {}

    /**
     * The lines in words; where the reader may not learn the key, lines that would tell it are told without it or left
     * out.
     *
     * @param part the part with its options in the student's order
     */
    public static List<TraceLineView> of(List<TraceLine> trace, Part part, Telling telling) {
        return trace.stream()
                .flatMap(line -> view(line, part, telling).stream())
                .toList();
    }

    private static Optional<TraceLineView> view(TraceLine line, Part part, Telling telling) {
        TraceMessages texts = Texts.in(TraceMessages.class, telling.locale());
        Said said = new Said(line, part, telling);
        Optional<String> text = telling.keys() ? Optional.of(full(said, texts)) : keyless(said, texts);
        String credits = line.credits().signum() == 0 ? "" : telling.signed(line.credits());
        return text.map(words -> new TraceLineView(words, credits));
    }

    private static String full(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case FOLLOWED_ON -> texts.followedOn(said.text(0), said.number(1));
            case OPTION_RIGHTLY_TICKED -> texts.optionRightlyTicked(said.option());
            case OPTION_WRONGLY_TICKED -> texts.optionWronglyTicked(said.option());
            case OPTION_MISSED -> texts.optionMissed(said.option());
            case SOME_OPTIONS_WRONG -> texts.someOptionsWrong(said.text(0), said.text(1));
            case NUMBER_WITHIN_TOLERANCE -> texts.numberWithinTolerance(said.number(0), said.number(1), said.number(2));
            case NUMBER_OFF -> texts.numberOff(said.number(0), said.number(1), said.number(2));
            case SHAPE_PARTLY -> texts.shapePartly(said.text(0), said.text(1));
            case SHAPE_OFF -> texts.shapeOff(said.text(0), said.text(1));
            case AXIS_OFF -> texts.axisOff(said.text(0), said.text(1), said.text(2));
            case WORDING_UNKNOWN -> texts.wordingUnknown(said.text(0), said.text(1));
            case NO_RESPONSE, ALL_OPTIONS_RIGHT, NOTHING_TO_TICK, NUMBER_EXACT, SHAPE_RIGHT, WORDING_ACCEPTED ->
                harmless(said, texts);
            case RUBRIC_ITEM, RUBRIC_CAPPED, RUBRIC_FLOORED, RUBRIC_NOTHING -> rubric(said, texts);
        };
    }

    private static Optional<String> keyless(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case FOLLOWED_ON -> Optional.of(texts.followedOn(said.text(0), said.number(1)));
            case OPTION_RIGHTLY_TICKED, OPTION_WRONGLY_TICKED, OPTION_MISSED, AXIS_OFF -> Optional.empty();
            case SOME_OPTIONS_WRONG -> Optional.of(texts.someOptionsWrongKeyless());
            case NUMBER_WITHIN_TOLERANCE -> Optional.of(texts.numberWithinToleranceKeyless(said.number(0)));
            case NUMBER_OFF -> Optional.of(texts.numberOffKeyless(said.number(0)));
            case SHAPE_PARTLY -> Optional.of(texts.shapePartlyKeyless(said.text(0)));
            case SHAPE_OFF -> Optional.of(texts.shapeOffKeyless(said.text(0)));
            case WORDING_UNKNOWN -> Optional.of(texts.wordingUnknownKeyless(said.text(0)));
            case NO_RESPONSE, ALL_OPTIONS_RIGHT, NOTHING_TO_TICK, NUMBER_EXACT, SHAPE_RIGHT, WORDING_ACCEPTED ->
                Optional.of(harmless(said, texts));
            case RUBRIC_ITEM, RUBRIC_CAPPED, RUBRIC_FLOORED, RUBRIC_NOTHING -> Optional.of(rubric(said, texts));
        };
    }

    /** What tells no more of the key than the credits do. */
    private static String harmless(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case NO_RESPONSE -> texts.noResponse();
            case ALL_OPTIONS_RIGHT -> texts.allOptionsRight(said.text(0));
            case NOTHING_TO_TICK -> texts.nothingToTick(said.text(0));
            case NUMBER_EXACT -> texts.numberExact(said.number(0));
            case SHAPE_RIGHT -> texts.shapeRight(said.text(0));
            case WORDING_ACCEPTED -> texts.wordingAccepted(said.text(0));
            default -> throw new IllegalStateException("tells a key: " + said.line());
        };
    }

    private static String rubric(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case RUBRIC_ITEM -> said.item();
            case RUBRIC_CAPPED -> texts.rubricCapped(said.number(0), said.number(1));
            case RUBRIC_FLOORED -> texts.rubricFloored(said.number(0));
            case RUBRIC_NOTHING -> texts.rubricNothing();
            default -> throw new IllegalStateException("no line of a rubric: " + said.line());
        };
    }

    /** A line with what is needed to word its values. */
    private record Said(TraceLine line, Part part, Telling telling) {

        String text(int value) {
            return line.values().get(value);
        }

        String number(int value) {
            return telling.number(text(value));
        }

        String option() {
            return OptionPlaces.shown(part, text(0));
        }

        /** The item's text; its id where the part has no such item. */
        String item() {
            return part instanceof FreeText free
                    ? free.rubric().items().stream()
                            .filter(item -> item.id().equals(text(0)))
                            .map(RubricItem::text)
                            .map(text -> text.in(telling.language()))
                            .findFirst()
                            .orElse(text(0))
                    : text(0);
        }
    }
}
