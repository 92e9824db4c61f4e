package de.tum.klausur.bank.format;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of parts as authors write them, with the keys that each takes. */
public enum Kind {
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

    private static final List<String> COMMON = List.of("kind", "credits", "responses");

    /** Computed keys can follow from an earlier response; what is ticked, matched or ordered in the section can't. */
    private static final List<String> FOLLOWING = List.of("kind", "credits", "uses", "follows", "responses");

    /** Each variant of a question reads its header again, so what is asked for each time is made once. */
    private static final Map<String, Kind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::written, kind -> kind));

    private static final Map<Kind, List<String>> KEYS = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind,
                    kind -> Stream.concat((kind.isInSection() ? COMMON : FOLLOWING).stream(), kind.own().stream())
                            .toList()));

    private static final String LIST =
            Arrays.stream(values()).map(Kind::written).collect(Collectors.joining(", "));

    /** The keys that a part of this kind may have. */
    public List<String> keys() {
        return Objects.requireNonNull(KEYS.get(this));
    }

    private boolean isInSection() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == MATCHING || this == ORDERING;
    }

    private List<String> own() {
        return switch (this) {
            case SINGLE_CHOICE -> List.of();
            case MULTIPLE_CHOICE, MATCHING, ORDERING -> List.of("marking");
            case TRUE_FALSE -> List.of("key", "reason");
            case NUMERIC -> List.of("key", "tolerance", "unit", "accept");
            case EXPRESSION -> List.of("key", "variables", "accept");
            case TENSOR_SHAPE -> List.of("key", "partial", "permutations");
            case MATRIX -> List.of("key", "tolerance", "marking");
            case SHORT_TEXT -> List.of("accept", "typos", "pattern", "exact", "closed", "offered", "first", "each");
            case CLOZE -> List.of("gaps", "offered");
            case GAP_MATCH -> List.of("figure", "choices", "gaps", "marking");
            case HOTSPOT -> List.of("figure", "axes", "key");
            case FREE_TEXT -> List.of("rubric");
            case UPLOAD -> List.of("types", "rubric");
        };
    }

    /** Whether its section needs a model solution; a true-false part does where it asks for a reason. */
    public boolean hasSolution() {
        return this == FREE_TEXT || this == UPLOAD;
    }

    /** As it is written, e.g. {@code free-text}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a part. */
    public static Kind of(Part part) {
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

    public static Optional<Kind> of(String written) {
        return Optional.ofNullable(BY_NAME.get(written));
    }

    /** All kinds, as a hint. */
    public static String list() {
        return LIST;
    }
}
