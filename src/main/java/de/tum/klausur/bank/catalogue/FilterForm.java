package de.tum.klausur.bank.catalogue;

import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.shared.page.Paging;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter as an address carries it. What can't be is no filter at all: an old link shows more, never an error. */
class FilterForm {

    private static final int PER_PAGE = 50;

    @Parameter(description = "words that all stand in the question's id, title, stem or tasks")
    @QueryParam("text")
    @DefaultValue("")
    public String text = "";

    @Parameter(description = "of its bank, e.g. L9")
    @QueryParam("lecture")
    @DefaultValue("")
    public String lecture = "";

    @Parameter(description = "one that it names, e.g. L9.06")
    @QueryParam("objective")
    @DefaultValue("")
    public String objective = "";

    @Parameter(description = "of one of its parts, e.g. tensor-shape")
    @QueryParam("kind")
    @DefaultValue("")
    public String kind = "";

    @Parameter(description = "easy, medium or hard")
    @QueryParam("difficulty")
    @DefaultValue("")
    public String difficulty = "";

    @Parameter(description = "yes or no: whether it has variants")
    @QueryParam("varies")
    @DefaultValue("")
    public String varies = "";

    @Parameter(description = "yes or no: whether it has a German version")
    @QueryParam("german")
    @DefaultValue("")
    public String german = "";

    @Parameter(description = "yes or no: whether a session can ask or asked it")
    @QueryParam("used")
    @DefaultValue("")
    public String used = "";

    @Parameter(description = "page of the list, from 1")
    @QueryParam("page")
    @DefaultValue("1")
    public int page = 1;

    Paging.Wish wish() {
        return Paging.Wish.of(page, PER_PAGE);
    }

    QuestionFilter filter() {
        return new QuestionFilter(
                text,
                filled(lecture),
                filled(objective),
                PartKind.of(kind),
                Stream.of(Difficulty.values())
                        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(difficulty))
                        .findFirst(),
                yesOrNo(varies),
                yesOrNo(german),
                yesOrNo(used));
    }

    /** The way to another page of the list, but for the page's number. */
    public String pageLink() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("lecture", lecture);
        fields.put("objective", objective);
        fields.put("kind", kind);
        fields.put("difficulty", difficulty);
        fields.put("varies", varies);
        fields.put("german", german);
        fields.put("used", used);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "/banks?", "page="));
    }

    private static Optional<String> filled(String field) {
        return Optional.of(field.strip()).filter(value -> !value.isEmpty());
    }

    private static Optional<Boolean> yesOrNo(String field) {
        return switch (field) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
