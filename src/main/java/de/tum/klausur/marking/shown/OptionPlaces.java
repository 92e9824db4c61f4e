package de.tum.klausur.marking.shown;

import de.tum.klausur.question.head.Option;
import de.tum.klausur.question.part.Part;
import java.util.List;

/** Where options stand on the paper at hand, whose order is the student's own. */
final class OptionPlaces {

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
}
