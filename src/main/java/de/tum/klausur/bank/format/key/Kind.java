package de.tum.klausur.bank.format.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of parts as authors write them, with the keys that each takes. */
public enum Kind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE("marking"),
    TRUE_FALSE("key", "reason"),
    NUMERIC("key", "tolerance", "unit", "accept"),
    EXPRESSION("key", "variables", "accept"),
    TENSOR_SHAPE("key", "partial", "permutations"),
    MATRIX("key", "tolerance", "marking"),
    SHORT_TEXT("accept", "typos", "pattern", "first", "each"),
    MATCHING("marking"),
    ORDERING("marking"),
    CLOZE("gaps"),
    GAP_MATCH("figure", "choices", "gaps", "marking"),
    HOTSPOT("figure", "key"),
    FREE_TEXT("rubric"),
    UPLOAD("types", "rubric");

    private static final List<String> COMMON = List.of("kind", "credits", "uses", "responses");

    private final List<String> own;

    Kind(String... own) {
        this.own = List.of(own);
    }

    /** The keys that a part of this kind may have. */
    public List<String> keys() {
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    /** Whether its section needs a model solution; a true-false part does where it asks for a reason. */
    public boolean hasSolution() {
        return this == FREE_TEXT || this == UPLOAD;
    }

    /** As it is written, e.g. {@code free-text}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    /** All kinds, as a hint. */
    public static String list() {
        return Arrays.stream(values()).map(Kind::written).collect(Collectors.joining(", "));
    }
}
