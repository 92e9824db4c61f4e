package de.tum.klausur.bank.text;

import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.UploadedPage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response as the tag {@code part} shows it.
 *
 * @param ticked places of ticked options
 * @param none whether "None of these" was chosen
 * @param text what was typed, as it was typed
 * @param fields what was filled in, by the field's name
 */
@Schema(
        name = "GivenResponse",
        description =
                "What stands for a part: numbers of ticked options, “None of these”, the text as it was typed, or the filled fields by name")
public record ResponseView(Set<Integer> ticked, boolean none, String text, Map<String, String> fields) {

    /** Nothing given yet. */
    public static final ResponseView NONE = new ResponseView(Set.of(), "");

    public ResponseView {
        ticked = Collections.unmodifiableSet(new TreeSet<>(ticked)); // told in one order, not in each JVM's own
        fields = Map.copyOf(fields);
    }

    /** Ticks or text. */
    public ResponseView(Set<Integer> ticked, String text) {
        this(ticked, false, text, Map.of());
    }

    /** Fields. */
    public ResponseView(Map<String, String> fields) {
        this(Set.of(), false, "", fields);
    }

    /** Whether nothing was answered. */
    public boolean blank() {
        return response().isBlank();
    }

    private Response response() {
        if (none) {
            return new Response.NoneOfThese();
        }
        if (!fields.isEmpty()) {
            return Response.Filled.of(fields);
        }
        return ticked.isEmpty() ? new Response.Typed(text) : Response.Ticked.of(ticked);
    }

    /** Whether a text may look other than it was typed. */
    public boolean markedUp(String written) {
        return AnswerText.isMarkedUp(written);
    }

    /** A text with its Markdown and formulas; safe to put on a page. */
    public String html(String written) {
        return AnswerText.html(written);
    }

    /** What stands in a field; empty text where nothing does. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What was uploaded, page by page. */
    public List<UploadedPage> pages() {
        return UploadedPage.of(fields);
    }

    public static ResponseView of(Response response) {
        return switch (response) {
            case Response.Ticked(List<OptionId> options) ->
                new ResponseView(options.stream().map(OptionId::place).collect(Collectors.toSet()), "");
            case Response.NoneOfThese ignored -> new ResponseView(Set.of(), true, "", Map.of());
            case Response.Typed(String text) -> new ResponseView(Set.of(), text);
            case Response.Filled filled -> new ResponseView(filled.fields());
        };
    }
}
