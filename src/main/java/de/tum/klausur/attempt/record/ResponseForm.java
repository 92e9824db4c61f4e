package de.tum.klausur.attempt.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.question.key.OptionId;
import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A response as JSON, on the wire and in the journal: either {@code {"ticked":[1,3]}} or {@code {"typed":"0.25"}}.
 *
 * @param ticked places of options, from 1
 * @param typed the text as it was typed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Either the ticked options or the typed text, never both.")
public record ResponseForm(
        @Nullable List<Integer> ticked, @Nullable String typed) {

    public static ResponseForm of(Response response) {
        return switch (response) {
            case Response.Ticked t ->
                new ResponseForm(t.options().stream().map(OptionId::place).toList(), null);
            case Response.Typed t -> new ResponseForm(null, t.text());
        };
    }

    /** What it means; empty where it is neither ticks nor text, is both, or names a place below 1. */
    @JsonIgnore
    public Optional<Response> response() {
        if ((ticked == null) == (typed == null)) {
            return Optional.empty();
        }
        if (typed != null) {
            return Optional.of(new Response.Typed(typed));
        }
        List<Integer> places = Objects.requireNonNull(ticked);
        return places.stream().allMatch(place -> place != null && place >= 1)
                ? Optional.of(Response.Ticked.of(places))
                : Optional.empty();
    }
}
