package de.tum.klausur.question.part;

import java.util.List;
import java.util.Optional;

/**
 * A part of a question with its key. The kinds are closed: each place that treats them switches over all, or over the
 * three ways in which a part is answered.
 */
public sealed interface Part {

    PartHead head();

    default PartId id() {
        return head().id();
    }

    default Credits credits() {
        return head().credits();
    }

    /** What a marker decides by; empty where the key alone decides. */
    default Optional<ByHand> byHand() {
        return Optional.empty();
    }

    /** Answered by ticking options. */
    sealed interface Chosen extends Part permits SingleChoice, MultipleChoice {

        List<Option> options();
    }

    /** Answered by typing one text. */
    sealed interface Typed extends Part permits Numeric, Expression, TensorShape, ShortText, FreeText {}

    /** Answered by filling named fields, each with a text of its own. */
    sealed interface Filled extends Part permits TrueFalse, Matrix, Matching, Ordering, Cloze, Hotspot, Upload {

        /** The names of the fields in the order in which they are shown; a response may leave any of them out. */
        List<String> fields();
    }
}
