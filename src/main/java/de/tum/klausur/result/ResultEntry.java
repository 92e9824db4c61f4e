package de.tum.klausur.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.session.CandidateView;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate with the result, as JSON for lecturers. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Result", description = "A candidate with the result")
record ResultEntry(
        @Schema(description = "id of the candidate") UUID candidate,
        @Schema(description = "family name, given name") String name,

        @Schema(description = "absent for external students", examples = "03712345")
        Optional<String> registrationNumber,

        @Schema(description = "earned, exact, in steps of 0.5", examples = "20.5")
        String credits,

        @Schema(description = "what the exam is worth, exact", examples = "31.0")
        String worth,

        @Schema(description = "before the bonus: 1.0 to 5.0, or X", examples = "2.3")
        String examGrade,

        @Schema(description = "what counts: 1.0 to 5.0, or X", examples = "2.0")
        String grade,

        @Schema(description = "why this result was written: release, or what led to its recalculation")
        String cause) {

    static ResultEntry of(ResultLine line) {
        CandidateView candidate = line.candidate();
        return new ResultEntry(
                candidate.id(),
                candidate.listName(),
                candidate.registrationNumber(),
                line.result().credits().toString(),
                line.result().worth().toString(),
                line.result().examGrade().toString(),
                line.result().grade().toString(),
                line.result().cause());
    }
}
