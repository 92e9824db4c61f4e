package de.tum.klausur.bank.format.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Each variant of a question reads its header again, so what is asked for each time is made once. */
    private static final Map<String, Kind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::written, kind -> kind));

    private static final String LIST =
            Arrays.stream(values()).map(Kind::written).collect(Collectors.joining(", "));

    private final List<String> keys;

    Kind(String... own) {
        keys = Stream.concat(Stream.of("kind", "credits", "uses", "responses"), Stream.of(own))
                .toList();
    }

    /** The keys that a part of this kind may have. */
    public List<String> keys() {
        return keys;
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
        return Optional.ofNullable(BY_NAME.get(written));
    }

    /** All kinds, as a hint. */
    public static String list() {
        return LIST;
    }
}
