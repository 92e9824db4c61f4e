package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A response as JSON, on the wire and in the journal: {@code {"ticked":[1,3]}}, {@code {"none":true}},
 * {@code {"typed":"0.25"}} or {@code {"filled":{"1.1":"0.5"}}}.
 *
 * @param ticked places of options, from 1; an empty list is no answer
 * @param none true for "None of these"
 * @param typed the text as it was typed
 * @param filled texts of fields by the fields' names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The ticked options, “None of these”, the typed text or the filled fields, exactly one of the four.")
public record ResponseForm(
        @Schema(
                description = "ids of the ticked options, at most one of a SINGLE_CHOICE; [] takes the answer back",
                examples = "[1, 3]")
        @Nullable
        List<Integer> ticked,

        @Schema(
                description =
                        "true: “None of these”, the answer that no option of a multiple choice is right; it is no other value")
        @Nullable
        Boolean none,

        @Schema(description = "the text of a part whose one field has no name; empty: taken back", examples = "0.25")
        @Nullable
        String typed,

        @Schema(
                description = "texts of the part's fields by their names; what a field takes tells its control",
                examples = "{\"1.1\": \"0.5\"}")
        @Nullable
        Map<String, String> filled) {

    /** More fields than any part has. */
    private static final int MOST_FIELDS = 400;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.]{1,32}");

    public static ResponseForm of(Response response) {
        return switch (response) {
            case Response.Ticked t ->
                new ResponseForm(t.options().stream().map(OptionId::place).toList(), null, null, null);
            case Response.NoneOfThese ignored -> new ResponseForm(null, true, null, null);
            case Response.Typed t -> new ResponseForm(null, null, t.text(), null);
            case Response.Filled f -> new ResponseForm(null, null, null, f.fields());
        };
    }

    /** What it means; empty where it isn't exactly one of the four, or names a place or a field that can't be. */
    @JsonIgnore
    public Optional<Response> response() {
        if (Stream.of(ticked, none, typed, filled).filter(Objects::nonNull).count() != 1) {
            return Optional.empty();
        }
        if (none != null) {
            return none ? Optional.of(new Response.NoneOfThese()) : Optional.empty();
        }
        if (filled != null) {
            return fields(filled);
        }
        if (typed != null) {
            return Optional.of(new Response.Typed(typed));
        }
        List<Integer> places = Objects.requireNonNull(ticked);
        return places.stream().allMatch(place -> place != null && place >= 1)
                ? Optional.of(Response.Ticked.of(places))
                : Optional.empty();
    }

    private static Optional<Response> fields(Map<String, String> filled) {
        boolean sound = filled.size() <= MOST_FIELDS
                && filled.entrySet().stream()
                        .allMatch(field -> NAME.matcher(field.getKey()).matches() && field.getValue() != null);
        return sound ? Optional.of(Response.Filled.of(filled)) : Optional.empty();
    }
}
