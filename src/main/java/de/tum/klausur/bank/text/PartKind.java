package de.tum.klausur.bank.text;

import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;

/** The kind of a part, which decides its input control. */
public enum PartKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    NUMERIC,
    TENSOR_SHAPE,
    SHORT_TEXT,
    FREE_TEXT;

    public static PartKind of(Part part) {
        return switch (part) {
            case SingleChoice ignored -> SINGLE_CHOICE;
            case MultipleChoice ignored -> MULTIPLE_CHOICE;
            case Numeric ignored -> NUMERIC;
            case TensorShape ignored -> TENSOR_SHAPE;
            case ShortText ignored -> SHORT_TEXT;
            case FreeText ignored -> FREE_TEXT;
        };
    }

    /** The word for it in files and in CSS classes, e.g. {@code single-choice}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
