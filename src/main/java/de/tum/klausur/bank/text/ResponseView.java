package de.tum.klausur.bank.text;

import de.tum.klausur.question.key.OptionId;
import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response as the tag {@code part} shows it.
 *
 * @param ticked places of ticked options
 * @param text what was typed, as it was typed
 */
@Schema(
        name = "GivenResponse",
        description = "What stands for a part: numbers of ticked options, or the text as it was typed")
public record ResponseView(Set<Integer> ticked, String text) {

    /** Nothing given yet. */
    public static final ResponseView NONE = new ResponseView(Set.of(), "");

    public ResponseView {
        ticked = Set.copyOf(ticked);
    }

    public static ResponseView of(Response response) {
        return switch (response) {
            case Response.Ticked(List<OptionId> options) ->
                new ResponseView(options.stream().map(OptionId::place).collect(Collectors.toSet()), "");
            case Response.Typed(String text) -> new ResponseView(Set.of(), text);
        };
    }
}
