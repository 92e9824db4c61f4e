package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.marking.shown.ShownText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of one part that no key knows, as the page and JSON tell them.
 *
 * @param key of the sample variant
 * @param session on the page only, as its title: a program asked for it
 */
@Schema(
        name = "UnmatchedWords",
        description = "What students wrote for one part and no key knows, equal words together")
record WordsView(
        PartMarking part,

        @Schema(description = "whether results are out: nothing can be decided any more")
        boolean fixed,

        @Schema(implementation = String.class, description = "the accepted wordings, in words")
        ShownText key,

        @Schema(description = "those without a decision first, then by how many students wrote them")
        List<Group> groups,

        @JsonIgnore UUID session,
        @JsonIgnore String sessionTitle) {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    public WordsView {
        groups = List.copyOf(groups);
    }

    /** Equal words of several students. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "WordGroup", description = "Equal words of several students, decided in one act")
    public record Group(
            @Schema(description = "names the group in addresses")
            String id,

            @Schema(description = "the gap they stand in; empty where the part has one answer or one list")
            String gap,

            @Schema(description = "as most of them typed it")
            String typed,

            @Schema(description = "the accepted wording that is spelt most alike")
            String nearest,

            @Schema(description = "how many students wrote it")
            long count,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, description = "the most that it can earn, exact", examples = "0.5")
            BigDecimal worth,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(
                    type = SchemaType.STRING,
                    description = "what was decided, 0.0 for refused; absent: nothing yet",
                    examples = "0.5")
            Optional<BigDecimal> credits,

            @Schema(description = "the listed answer that it was taken for; absent: none")
            Optional<String> sameAs,

            @Schema(description = "listed answers that it may be taken for; none where no list is asked for")
            List<String> listed) {

        /** What can be given, the most first; 0 refuses it. */
        public List<BigDecimal> offers() {
            return Stream.iterate(worth, credits -> credits.signum() > 0, credits -> credits.subtract(STEP))
                    .toList();
        }
    }

    /** The address of the list. */
    public String path() {
        return "/marking/" + session + "/" + part.part() + "/words";
    }

    /** Groups on which nobody has decided. */
    public long open() {
        return part.openWords();
    }
}
