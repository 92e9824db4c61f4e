package de.tum.klausur.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session's results as a lecturer sees them, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "SessionResults", description = "How near a session is to its release, and what its grade key gives")
record SessionResults(
        @Schema(description = "id of the session") UUID session,
        String title,
        int candidates,
        @Schema(description = "attempts that have ended") long ended,
        @Schema(description = "attempts that still run") long running,

        @Schema(description = "candidates who never started or left everything blank: grade X")
        int absent,

        @Schema(description = "answers that still wait for a mark")
        long unmarked,

        @Schema(description = "absent before the release") Optional<Instant> releasedAt,

        @Schema(description = "what stands in the way of a release by the person who asks; none: it can be released")
        List<Progress.Obstacle> obstacles,

        @Schema(description = "the same in words, in the request's language")
        List<String> obstacleTexts,

        @Schema(description = "what the grade key that counts gives, else the proposed one")
        Optional<Distribution> distribution,

        @Schema(description = "who is within half a credit of a better grade")
        List<Near> near,

        @Schema(description = "graded candidates whom TUMonline's file does not have, by name")
        List<String> notInFile) {

    /** Someone near a better grade. */
    @Schema(name = "NearBetterGrade", description = "Someone within half a credit of a better grade")
    public record Near(
            @Schema(description = "what markers see instead of the name", examples = "K-7F3Q")
            String pseudonym,

            @Schema(description = "earned, exact, in steps of 0.5", examples = "15.0")
            String credits) {

        static Near of(ProvisionalResult seat) {
            return new Near(seat.candidate().pseudonym(), seat.credits().toString());
        }
    }

    static SessionResults of(Sheet sheet, List<Progress.Obstacle> obstacles) {
        Progress progress = sheet.progress();
        return new SessionResults(
                progress.session().id(),
                progress.session().title(),
                progress.seats().size(),
                progress.ended(),
                progress.running(),
                progress.absent().size(),
                progress.unmarked(),
                progress.released(),
                obstacles,
                sheet.obstacles(),
                sheet.preview().map(Distribution::of),
                sheet.near().stream().map(Near::of).toList(),
                sheet.notInFile().stream()
                        .map(candidate -> candidate.listName())
                        .toList());
    }
}
