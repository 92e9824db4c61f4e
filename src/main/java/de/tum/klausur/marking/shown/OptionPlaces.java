package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import java.util.Comparator;
import java.util.List;

/** Where options stand on the paper at hand, whose order is the student's own. */
final class OptionPlaces {

    private OptionPlaces() {}

    /** The options in the order of {@code part}. */
    static List<Option> of(Part part) {
        return part instanceof Part.Chosen chosen ? chosen.options() : List.of();
    }

    /** The number of an option on this paper, from 1. */
    static String shown(Part part, OptionId id) {
        return Integer.toString(ids(part).indexOf(id) + 1);
    }

    /** The lines on single options in the order of this paper, what sums them up behind them. */
    static List<TraceLine> inOrder(List<TraceLine> trace, Part part) {
        List<OptionId> places = ids(part);
        if (places.isEmpty()) {
            return trace;
        }
        return trace.stream()
                .sorted(Comparator.comparingInt(line -> line.reason() instanceof TraceReason.OfOption one
                        ? places.indexOf(one.option())
                        : places.size()))
                .toList();
    }

    private static List<OptionId> ids(Part part) {
        return of(part).stream().map(Option::id).toList();
    }
}
