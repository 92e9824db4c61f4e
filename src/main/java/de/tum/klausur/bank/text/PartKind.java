package de.tum.klausur.bank.text;

import de.tum.klausur.bank.format.Kind;
import de.tum.klausur.question.part.Part;
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
        return valueOf(Kind.of(part).name());
    }

    /** The word for it in files and in CSS classes, e.g. {@code single-choice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
