package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Part;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where options stand on the paper at hand, whose order is the student's own. */
final class OptionPlaces {

    private static final Set<TraceReason> ON_ONE = EnumSet.of(
            TraceReason.OPTION_RIGHTLY_TICKED,
            TraceReason.OPTION_WRONGLY_TICKED,
            TraceReason.OPTION_MISSED,
            TraceReason.OPTION_RIGHTLY_LEFT);

    private OptionPlaces() {}

    /** The options in the order of {@code part}. */
    static List<Option> of(Part part) {
        return part instanceof Part.Chosen chosen ? chosen.options() : List.of();
    }

    /** Its number on this paper, from 1, of the option that the author's file has at {@code authorsPlace}. */
    static String shown(Part part, String authorsPlace) {
        List<String> places =
                of(part).stream().map(option -> option.id().toString()).toList();
        return Integer.toString(places.indexOf(authorsPlace) + 1);
    }

    /** The lines on single options in the order of this paper, what sums them up behind them. */
    static List<TraceLine> inOrder(List<TraceLine> trace, Part part) {
        List<String> places =
                of(part).stream().map(option -> option.id().toString()).toList();
        if (places.isEmpty()) {
            return trace;
        }
        return trace.stream()
                .sorted(Comparator.comparingInt(line -> ON_ONE.contains(line.reason())
                        ? places.indexOf(line.values().getFirst())
                        : places.size()))
                .toList();
    }
}
