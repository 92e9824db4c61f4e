package de.tum.klausur.review;

import de.tum.klausur.marking.WordGroup;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection with the part that it is about, as JSON. */
@Schema(name = "ObjectionCase", description = "An objection with the marked part that it is about")
record ObjectionCase(
        WaitingObjection waiting,
        MarkedPart part,

        @Schema(description = "words of the answer that no key knows and that others wrote too")
        List<EqualWords> wordings) {

    /** Words that can be taken for everybody who wrote them. */
    @Schema(name = "EqualWords", description = "Words of an answer that can be taken for everybody who wrote them")
    public record EqualWords(
            @Schema(description = "names them in a decision")
            String id,

            @Schema(description = "as most of those who wrote it typed it")
            String typed,

            @Schema(description = "how many students wrote it, this one included")
            long count,

            @Schema(description = "the most that it can earn, exact", examples = "0.5")
            String worth) {

        static EqualWords of(WordGroup group) {
            return new EqualWords(
                    group.id(), group.typed(), group.count(), group.worth().toString());
        }
    }

    static ObjectionCase of(ReviewDesk.Case one) {
        return new ObjectionCase(
                WaitingObjection.of(one.waiting()),
                MarkedPart.of(one.part()),
                one.wordings().stream().map(EqualWords::of).toList());
    }
}
