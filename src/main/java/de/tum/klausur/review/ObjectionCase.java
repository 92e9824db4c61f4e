package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.tum.klausur.marking.WordGroup;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objection with the part that it is about, as the page and JSON tell it.
 *
 * @param followers letters of the parts that follow on from this one, on the page only: it asks for a value there
 */
@Schema(name = "ObjectionCase", description = "An objection with the marked part that it is about")
record ObjectionCase(
        WaitingObjection waiting,
        MarkedPart part,

        @Schema(description = "words of the answer that no key knows and that others wrote too")
        List<EqualWords> wordings,

        @JsonIgnore List<String> followers) {

    public ObjectionCase {
        wordings = List.copyOf(wordings);
        followers = List.copyOf(followers);
    }

    /**
     * Words that can be taken for everybody who wrote them.
     *
     * @param field the gap they stand in, on the page only; empty where there is one answer
     */
    @Schema(name = "EqualWords", description = "Words of an answer that can be taken for everybody who wrote them")
    public record EqualWords(
            @Schema(description = "names them in a decision")
            String id,

            @Schema(description = "as most of those who wrote it typed it")
            String typed,

            @Schema(description = "how many students wrote it, this one included")
            long count,

            @Schema(description = "the most that it can earn, exact", examples = "0.5")
            String worth,

            @JsonIgnore String field) {

        static EqualWords of(WordGroup group) {
            return new EqualWords(
                    group.id(),
                    group.typed(),
                    group.count(),
                    group.worth().toString(),
                    group.group().field());
        }

        /** How many wrote it beside the one whose answer is looked at. */
        public long others() {
            return count - 1;
        }
    }

    /** The letters of the parts that follow on, as a sentence lists them. */
    public String letters() {
        return String.join(", ", followers);
    }
}
