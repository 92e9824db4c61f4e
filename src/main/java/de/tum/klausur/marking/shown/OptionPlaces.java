package de.tum.klausur.marking.shown;

import de.tum.klausur.question.key.Option;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import java.util.List;

/** Where options stand on the paper at hand, whose order is the student's own. */
final class OptionPlaces {

    private OptionPlaces() {}

    /** The options in the order of {@code part}. */
    static List<Option> of(Part part) {
        return switch (part) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case Numeric ignored -> List.of();
            case TensorShape ignored -> List.of();
            case ShortText ignored -> List.of();
            case FreeText ignored -> List.of();
        };
    }

    /** Its number on this paper, from 1, of the option that the author's file has at {@code authorsPlace}. */
    static String shown(Part part, String authorsPlace) {
        List<String> places =
                of(part).stream().map(option -> option.id().toString()).toList();
        return Integer.toString(places.indexOf(authorsPlace) + 1);
    }
}
