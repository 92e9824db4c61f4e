package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.question.part.PartKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part as a student sees it. It has no place for a key, a solution or a rubric, so none can leak.
 *
 * @param ref the part's full name, e.g. {@code l9-output-size/a}
 * @param letter its letter
 * @param context what is new from this part on, HTML; mostly empty
 * @param prompt the task as HTML; may be empty
 * @param credits what the part is worth, e.g. 1.5; a page shows {@code part.credits.credits}
 * @param options in the order shown: what is ticked, the right sides of a matching or the choices for gaps on a figure
 * @param fields in the order shown; empty where options are ticked, one without a name where a text is typed
 * @param columns how many fields a row of a matrix has; 0 where it is none
 * @param figure what the part is answered on
 * @param file which file is taken
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Part", description = "A part as a student sees it, without its key")
public record PartView(
        @Schema(description = "full name", examples = "l9-output-size/a")
        String ref,

        String letter,

        @Schema(
                description =
                        "decides how it is answered: SINGLE_CHOICE and MULTIPLE_CHOICE by ticked options, every other kind by its fields: typed where there is one without a name, else filled")
        PartKind kind,

        @Schema(description = "HTML of what is new from this part on; mostly empty")
        String context,

        @Schema(description = "HTML") String prompt,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "exact, in steps of 0.5", examples = "1.5")
        BigDecimal credits,

        @Schema(
                description =
                        "in the order shown: what is ticked, or what fields are filled with; may be empty. A multiple choice offers “None of these” behind them, the response {none: true}")
        List<OptionView> options,

        @Schema(description = "in the order shown; empty where options are ticked")
        List<FieldView> fields,

        @Schema(description = "how many fields a row of a matrix has; 0 where it is none")
        int columns,

        Optional<FigureView> figure,
        Optional<FileRuleView> file) {

    private static final int ALPHABET = 26;

    /** Characters of HTML: a few words, or a short formula with what is around it. */
    private static final int BRIEF = 70;

    public PartView {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    /** The part's name as an element's id and in a link to it, e.g. {@code l9-output-size.a}. */
    public String anchor() {
        return ref.replace('/', '.');
    }

    /** Whether exactly one option is to be chosen. */
    public boolean single() {
        return kind == PartKind.SINGLE_CHOICE;
    }

    /** Whether options are ticked. */
    public boolean ticked() {
        return kind == PartKind.SINGLE_CHOICE || kind == PartKind.MULTIPLE_CHOICE;
    }

    /** Whether all options are so short that several have room on a line. */
    public boolean brief() {
        return options.stream().allMatch(option -> option.html().length() <= BRIEF);
    }

    /** Where on the figure the point lies that was given along one of its fields; empty text where none was. */
    public String place(String field, ResponseView response) {
        return fields.stream()
                .filter(known -> known.name().equals(field))
                .map(known -> known.place(response.field(field)))
                .findFirst()
                .orElse("");
    }

    /** What the axes of its figure are called, the horizontal one first; empty where it names none. */
    public List<String> axisNames() {
        return fields.stream()
                .flatMap(field -> field.axis().stream())
                .map(axis -> axis.name().text())
                .toList();
    }

    /** The rows of a matrix. */
    public List<List<FieldView>> rows() {
        return IntStream.range(0, columns == 0 ? 0 : fields.size() / columns)
                .mapToObj(row -> fields.subList(row * columns, (row + 1) * columns))
                .toList();
    }

    /** The items of an ordering in the order that was given; in the order shown where none was. */
    public List<FieldView> inOrder(ResponseView response) {
        return fields.stream()
                .sorted(Comparator.comparingInt(field -> place(response.field(field.name()))))
                .toList();
    }

    private static int place(String given) {
        return given.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(given) : 0;
    }

    /** Whether options are named by letters, since a control can't show them: right sides, and choices with formulas. */
    public boolean lettered() {
        return kind == PartKind.MATCHING || !options.stream().allMatch(OptionView::saysAllPlainly);
    }

    /** The letter of the option at an index from 0: A to Z, then AA. */
    public String capital(int index) {
        String last = String.valueOf((char) ('A' + index % ALPHABET));
        return index < ALPHABET ? last : capital(index / ALPHABET - 1) + last;
    }

    /** How a page names the option of an id, its letter or its words; nothing where there is no such option. */
    public String named(String id) {
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).name().equals(id))
                .mapToObj(this::shortly)
                .findFirst()
                .orElse("–");
    }

    /** What a gap of the figure shows: what was chosen for it, its own name where nothing was. */
    public String inGap(FieldView gap, ResponseView response) {
        String chosen = response.field(gap.name());
        return chosen.isEmpty() ? gap.name() : named(chosen);
    }

    /** How a control names the option at an index: its letter or its words. */
    public String shortly(int index) {
        return lettered() ? capital(index) : options.get(index).plain();
    }

    /** The same for what was chosen for a gap, whose choices may be its own. */
    public String chosen(FieldView gap, String id) {
        return gap.choices().stream()
                .filter(choice -> choice.name().equals(id))
                .map(OptionView::plain)
                .findFirst()
                .orElseGet(() -> named(id));
    }
}
