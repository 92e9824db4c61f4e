package de.tum.klausur.bank.format;

import de.tum.klausur.question.part.PartKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of a question's header, and of each kind of part in it. */
public final class HeaderKeys {

    public static final List<String> ALL = List.of(
            "id",
            "title",
            "objectives",
            "difficulty",
            "minutes",
            "source",
            "licence",
            "use",
            "parameters",
            "constraints",
            "parts");

    private static final List<String> COMMON = List.of("kind", "credits", "responses");

    /** Computed keys can follow from an earlier response; what is ticked, matched or ordered in the section can't. */
    private static final List<String> FOLLOWING = List.of("kind", "credits", "uses", "follows", "responses");

    /** Each variant of a question reads its header again, so what is asked for each time is made once. */
    private static final Map<PartKind, List<String>> OF_KINDS = Arrays.stream(PartKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind,
                    kind -> Stream.concat((isInSection(kind) ? COMMON : FOLLOWING).stream(), own(kind).stream())
                            .toList()));

    private HeaderKeys() {}

    /** The keys that a part of a kind may have. */
    public static List<String> of(PartKind kind) {
        return Objects.requireNonNull(OF_KINDS.get(kind));
    }

    private static boolean isInSection(PartKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, MATCHING, ORDERING -> true;
            default -> false;
        };
    }

    private static List<String> own(PartKind kind) {
        return switch (kind) {
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
}
