package de.tum.klausur.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One result as its student sees it, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "OwnResult", description = "A result as its student sees it")
record OwnResultEntry(
        @Schema(description = "id of the session") UUID session,
        String title,

        @Schema(description = "earned, exact, in steps of 0.5", examples = "20.5")
        String credits,

        @Schema(description = "what the exam is worth, exact", examples = "31.0")
        String worth,

        @Schema(description = "before the bonus: 1.0 to 5.0, or X for who did not appear", examples = "2.3")
        String examGrade,

        @Schema(description = "what counts: 1.0 to 5.0, or X", examples = "2.0")
        String grade,

        @Schema(description = "whether the bonus made the grade better")
        boolean improvedByBonus,

        @Schema(description = "the way to the review; absent for who never started")
        Optional<UUID> attempt,

        List<ProblemCredits> problems) {

    /** What was earned on one problem. */
    @Schema(name = "ProblemCredits", description = "What was earned on one problem, and what it was worth")
    public record ProblemCredits(
            String title,

            @Schema(description = "exact, in steps of 0.5", examples = "4.5")
            String earned,

            @Schema(description = "exact, in steps of 0.5", examples = "9.0")
            String worth) {}

    static OwnResultEntry of(OwnResult own) {
        return new OwnResultEntry(
                own.result().sessionId(),
                own.title(),
                own.result().credits().toString(),
                own.result().worth().toString(),
                own.result().examGrade().toString(),
                own.result().grade().toString(),
                own.improvedByBonus(),
                own.attemptId(),
                own.problems().stream()
                        .map(problem -> new ProblemCredits(
                                problem.title().text(),
                                problem.earned().toString(),
                                problem.worth().toString()))
                        .toList());
    }
}
