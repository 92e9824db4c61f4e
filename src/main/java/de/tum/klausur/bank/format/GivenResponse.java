package de.tum.klausur.bank.format;

import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what an author declares into the response that a student's page would send. */
final class GivenResponse {

    /** {@code given: none}: "None of these". */
    private static final DeclaredValue NONE = new DeclaredValue.Text("none");

    private GivenResponse() {}

    /** The response to {@code part}; empty where it can't be one. */
    static Optional<Response> of(Part part, DeclaredValue given) {
        return switch (part) {
            case MultipleChoice ignored when given.equals(NONE) -> Optional.of(new Response.NoneOfThese());
            case Part.Chosen ignored -> numbers(given).map(Response.Ticked::of);
            case Part.Typed ignored ->
                given instanceof DeclaredValue.Text(String text)
                        ? Optional.of(new Response.Typed(text))
                        : Optional.empty();
            case Part.Filled filled -> fields(filled, given).map(Response.Filled::of);
        };
    }

    private static Optional<Map<String, String>> fields(Part.Filled part, DeclaredValue given) {
        return switch (part) {
            case Matrix matrix
            when given instanceof DeclaredValue.Many(List<DeclaredValue> items) -> entries(matrix, items);
            case Ordering ordering -> numbers(given).flatMap(places -> order(ordering, places));
            case Matching matching -> texts(given).flatMap(pairs -> pairs(matching, pairs));
            case TrueFalse ignored
            when given instanceof DeclaredValue.Text(String verdict) -> Optional.of(Map.of(TrueFalse.VERDICT, verdict));
            default -> texts(given).filter(fields -> part.fields().containsAll(fields.keySet()));
        };
    }

    private static Optional<Map<String, String>> entries(Matrix matrix, List<DeclaredValue> items) {
        List<DeclaredValue> rows = matrix.vector() ? List.of(new DeclaredValue.Many(items)) : items;
        Map<String, String> fields = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> entries = rows.get(row) instanceof DeclaredValue.Many(List<DeclaredValue> all)
                    ? all.stream().flatMap(GivenResponse::text).toList()
                    : List.of();
            for (int column = 0; column < entries.size(); column++) {
                fields.put(Matrix.field(row + 1, column + 1), entries.get(column));
            }
        }
        return matrix.fields().containsAll(fields.keySet()) ? Optional.of(fields) : Optional.empty();
    }

    /** The items by their places in the file, in the order that is given. */
    private static Optional<Map<String, String>> order(Ordering ordering, List<Integer> places) {
        if (places.stream().anyMatch(place -> place > ordering.key().size())) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            fields.put(Integer.toString(ordering.key().get(places.get(i) - 1)), Integer.toString(i + 1));
        }
        return Optional.of(fields);
    }

    /** The number of a left side to the number of the pair whose right side is taken. */
    private static Optional<Map<String, String>> pairs(Matching matching, Map<String, String> pairs) {
        Map<String, String> byPair = matching.key().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
        boolean known =
                byPair.keySet().containsAll(pairs.keySet()) && byPair.keySet().containsAll(pairs.values());
        Map<String, String> fields = new HashMap<>();
        pairs.forEach((left, right) -> fields.put(left, byPair.getOrDefault(right, "")));
        return known ? Optional.of(fields) : Optional.empty();
    }

    private static Optional<Map<String, String>> texts(DeclaredValue given) {
        if (!(given instanceof DeclaredValue.Named(Map<String, DeclaredValue> named))) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        named.forEach((name, value) -> text(value).forEach(text -> fields.put(name, text)));
        return fields.size() == named.size() ? Optional.of(fields) : Optional.empty();
    }

    private static Optional<List<Integer>> numbers(DeclaredValue given) {
        List<DeclaredValue> items =
                given instanceof DeclaredValue.Many(List<DeclaredValue> many) ? many : List.of(given);
        List<Integer> numbers = items.stream()
                .flatMap(GivenResponse::text)
                .filter(text -> text.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .toList();
        return numbers.size() == items.size() ? Optional.of(numbers) : Optional.empty();
    }

    private static Stream<String> text(DeclaredValue given) {
        return given instanceof DeclaredValue.Text(String text) ? Stream.of(text) : Stream.empty();
    }
}
