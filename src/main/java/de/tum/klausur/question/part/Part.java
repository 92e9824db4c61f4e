package de.tum.klausur.question.part;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.key.PartHead;
import de.tum.klausur.question.key.PartId;

/** A part of a question with its key. The kinds are closed: each place that treats them switches over all. */
public sealed interface Part permits SingleChoice, MultipleChoice, Numeric, TensorShape, ShortText, FreeText {

    PartHead head();

    default PartId id() {
        return head().id();
    }

    default Credits credits() {
        return head().credits();
    }
}
