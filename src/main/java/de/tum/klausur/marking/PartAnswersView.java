package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All answers to one part that a person has to mark, as JSON. */
@Schema(name = "PartAnswers", description = "All answers to one part that a person has to mark")
record PartAnswersView(
        PartMarking part,

        @Schema(description = "students who left the part blank: 0 credits by key, nobody has to look")
        long blank,

        @Schema(description = "whether results are out: marks can't be changed any more")
        boolean fixed,

        @Schema(description = "by pseudonym") List<Row> answers) {

    /** One answer in the list. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "AnswerRow", description = "One answer in the list of a part")
    public record Row(
            @Schema(description = "all that a marker knows of the student", examples = "K-7F3Q")
            String pseudonym,

            boolean marked,

            @Schema(description = "whether the marker who asks may take it, and why")
            Taking taking,

            @Schema(description = "name of the marker who has it open or marked it")
            Optional<String> holder,

            @Schema(description = "what it was given, exact", examples = "1.5")
            Optional<String> credits) {

        static Row of(AnswerRow row) {
            return new Row(
                    row.pseudonym(),
                    row.marked(),
                    row.taking(),
                    row.holder(),
                    row.credits().map(BigDecimal::toPlainString));
        }
    }

    static PartAnswersView of(PartAnswers answers) {
        return new PartAnswersView(
                PartMarking.of(answers.part()),
                answers.blank(),
                answers.fixed(),
                answers.answers().stream().map(Row::of).toList());
    }
}
