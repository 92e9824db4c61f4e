package de.tum.klausur.bank.text;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import java.util.Locale;

/** The kind of a part, which decides its input control. */
public enum PartKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    NUMERIC,
    EXPRESSION,
    TENSOR_SHAPE,
    MATRIX,
    SHORT_TEXT,
    MATCHING,
    ORDERING,
    CLOZE,
    GAP_MATCH,
    HOTSPOT,
    FREE_TEXT,
    UPLOAD;

    public static PartKind of(Part part) {
        return switch (part) {
            case SingleChoice ignored -> SINGLE_CHOICE;
            case MultipleChoice ignored -> MULTIPLE_CHOICE;
            case TrueFalse ignored -> TRUE_FALSE;
            case Numeric ignored -> NUMERIC;
            case Expression ignored -> EXPRESSION;
            case TensorShape ignored -> TENSOR_SHAPE;
            case Matrix ignored -> MATRIX;
            case ShortText ignored -> SHORT_TEXT;
            case Matching ignored -> MATCHING;
            case Ordering ignored -> ORDERING;
            case Cloze cloze -> cloze.figure().isPresent() ? GAP_MATCH : CLOZE;
            case Hotspot ignored -> HOTSPOT;
            case FreeText ignored -> FREE_TEXT;
            case Upload ignored -> UPLOAD;
        };
    }

    /** The word for it in files and in CSS classes, e.g. {@code single-choice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
