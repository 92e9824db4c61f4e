package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All answers to one part that a person has to mark, as the page and JSON tell them.
 *
 * @param session on the page only, as its title: a program asked for it
 */
@Schema(name = "PartAnswers", description = "All answers to one part that a person has to mark")
record PartAnswers(
        PartMarking part,

        @Schema(description = "students who left the part blank: 0 credits by key, nobody has to look")
        long blank,

        @Schema(description = "whether results are out: marks can't be changed any more")
        boolean fixed,

        @Schema(description = "by pseudonym") List<AnswerRow> answers,
        @JsonIgnore UUID session,
        @JsonIgnore String sessionTitle) {

    public PartAnswers {
        answers = List.copyOf(answers);
    }
}
