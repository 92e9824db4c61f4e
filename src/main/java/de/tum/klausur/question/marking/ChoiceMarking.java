package de.tum.klausur.question.marking;

import de.tum.klausur.question.head.Option;
import de.tum.klausur.question.head.OptionId;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Choice parts: all or nothing, never less than 0. */
final class ChoiceMarking {

    private ChoiceMarking() {}

    static Outcome mark(SingleChoice choice, Set<OptionId> ticked) {
        return ticked.isEmpty()
                ? Marking.nothing(choice, List.of(TraceLine.note(TraceReason.NO_RESPONSE)))
                : mark(choice, choice.options(), ticked);
    }

    static Outcome mark(MultipleChoice choice, Set<OptionId> ticked) {
        return mark(choice, choice.options(), ticked);
    }

    private static Outcome mark(Part part, List<Option> options, Set<OptionId> ticked) {
        List<TraceLine> trace = new ArrayList<>();
        options.forEach(option -> lineOf(option, ticked.contains(option.id())).ifPresent(trace::add));
        String count = Integer.toString(options.size());
        long wrong = options.stream()
                .filter(option -> option.right() != ticked.contains(option.id()))
                .count();
        if (wrong > 0) {
            trace.add(TraceLine.note(TraceReason.SOME_OPTIONS_WRONG, Long.toString(wrong), count));
            return Marking.nothing(part, trace);
        }
        TraceReason reason = ticked.isEmpty() ? TraceReason.NOTHING_TO_TICK : TraceReason.ALL_OPTIONS_RIGHT;
        trace.add(TraceLine.earned(reason, part.credits().value(), count));
        return Marking.whole(part, trace);
    }

    /** A wrong option that was left alone is not worth a line. */
    private static Optional<TraceLine> lineOf(Option option, boolean ticked) {
        String place = option.id().toString();
        if (option.right()) {
            return Optional.of(
                    TraceLine.note(ticked ? TraceReason.OPTION_RIGHTLY_TICKED : TraceReason.OPTION_MISSED, place));
        }
        return ticked ? Optional.of(TraceLine.note(TraceReason.OPTION_WRONGLY_TICKED, place)) : Optional.empty();
    }
}
