package de.tum.klausur.question.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a part is answered: by the same word in files, in JSON, on pages and in CSS. */
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

    /** Each variant of a question reads its header again, so what is asked for each time is made once. */
    private static final Map<String, PartKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PartKind::word, kind -> kind));

    private static final String LIST =
            Arrays.stream(values()).map(PartKind::word).collect(Collectors.joining(", "));

    /** Its word in files and in CSS classes, e.g. {@code free-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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

    public static Optional<PartKind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** All words, as a hint. */
    public static String list() {
        return LIST;
    }
}
