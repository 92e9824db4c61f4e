package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Right responses, made from the key: shown to authors, and given to prove that a key accepts what it asks for. */
public final class RightResponse {

    private RightResponse() {}

    /** A response that earns all credits; empty where only a person can tell, and where the key offers none. */
    public static Optional<Response> of(Part part) {
        return forms(part).stream().findFirst();
    }

    /**
     * The right response in each form in which students may type it: decimal point and comma, a shape with crosses or in
     * brackets, each accepted wording. What the platform refuses to guess at, such as {@code 1,792}, is left out.
     */
    public static List<Response> forms(Part part) {
        return switch (part) {
            case Part.Chosen choice -> List.of(ticked(right(choice.options())));
            case Part.Typed typed ->
                RightText.forms(typed).stream()
                        .<Response>map(Response.Typed::new)
                        .toList();
            case Part.Filled filled ->
                fields(filled).stream().<Response>map(Response.Filled::of).toList();
        };
    }

    private static Response ticked(List<OptionId> right) {
        return right.isEmpty() ? new Response.NoneOfThese() : new Response.Ticked(right);
    }

    private static List<OptionId> right(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).toList();
    }

    private static List<Map<String, String>> fields(Part.Filled part) {
        return switch (part) {
            case TrueFalse statement ->
                statement.byHand().isPresent()
                        ? List.of()
                        : List.of(Map.of(TrueFalse.VERDICT, Boolean.toString(statement.key())));
            case Matrix matrix -> matrix(matrix);
            case Matching matching -> List.of(ids(matching.key()));
            case Ordering ordering -> List.of(places(ordering));
            case Cloze cloze -> gaps(cloze);
            case Hotspot hotspot ->
                hotspot.regions().stream()
                        .map(region -> hotspot.valuesAt(region.middle()))
                        .map(point -> Map.of(
                                Hotspot.X, point.x().toPlainString(),
                                Hotspot.Y, point.y().toPlainString()))
                        .toList();
            case Upload upload -> List.of();
        };
    }

    private static List<Map<String, String>> matrix(Matrix matrix) {
        List<List<String>> entries = matrix.rows().stream()
                .flatMap(List::stream)
                .map((BigDecimal number) -> RightText.number(number))
                .toList();
        return combined(matrix.fields(), entries);
    }

    private static Map<String, String> ids(Map<Integer, Integer> pairs) {
        Map<String, String> ids = new TreeMap<>();
        pairs.forEach((left, right) -> ids.put(Integer.toString(left), Integer.toString(right)));
        return ids;
    }

    private static Map<String, String> places(Ordering ordering) {
        Map<String, String> places = new TreeMap<>();
        for (int place = 1; place <= ordering.key().size(); place++) {
            places.put(Integer.toString(ordering.key().get(place - 1)), Integer.toString(place));
        }
        return places;
    }

    private static List<Map<String, String>> gaps(Cloze cloze) {
        return combined(
                cloze.fields(), cloze.gaps().stream().map(gap -> gap(gap.key())).toList());
    }

    private static List<String> gap(Part key) {
        return switch (key) {
            case SingleChoice choice ->
                right(choice.options()).stream().map(OptionId::toString).toList();
            case Part.Typed typed -> RightText.forms(typed);
            case Part other -> List.of();
        };
    }

    /**
     * Each field's first form, then each one's second, and so on: every form comes up once, without all combinations.
     * Empty where a field has none.
     */
    private static List<Map<String, String>> combined(List<String> fields, List<List<String>> forms) {
        if (forms.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        int most = forms.stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, String>> all = new ArrayList<>();
        for (int round = 0; round < most; round++) {
            Map<String, String> filled = new TreeMap<>();
            for (int field = 0; field < fields.size(); field++) {
                List<String> own = forms.get(field);
                filled.put(fields.get(field), own.get(Math.min(round, own.size() - 1)));
            }
            all.add(filled);
        }
        return all;
    }
}
