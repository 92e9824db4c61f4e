package de.tum.klausur.exam;

import de.tum.klausur.exam.paper.Coverage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What papers of an exam ask about, as JSON. */
@Schema(name = "ExamCoverage", description = "What papers of an exam ask about, and how")
record ExamCoverage(
        @Schema(description = "how many were drawn to find out", examples = "200")
        int papers,

        @Schema(description = "by number; a question counts for the lecture of its first objective")
        List<Share> lectures,

        @Schema(description = "by number") List<Objective> objectives,

        @Schema(description = "by the credits that they give at most")
        List<Share> kinds) {

    /** A lecture or a kind. */
    @Schema(name = "ExamShare", description = "How many credits of a paper a lecture or a kind of part gives")
    public record Share(
            @Schema(examples = "L9") String name,

            @Schema(description = "on the paper with the least of it, exact, in steps of 0.5", examples = "2.0")
            String least,

            @Schema(description = "on the paper with the most of it, exact, in steps of 0.5", examples = "4.5")
            String most) {

        static Share of(Coverage.Share share) {
            return new Share(
                    share.name(), share.least().toString(), share.most().toString());
        }
    }

    /** An objective. */
    @Schema(name = "ExamObjective", description = "An objective that papers ask about")
    public record Objective(
            @Schema(examples = "L9.06") String id,

            @Schema(description = "whether on each paper") boolean always) {}

    static ExamCoverage of(Coverage coverage) {
        return new ExamCoverage(
                coverage.papers(),
                coverage.lectures().stream().map(Share::of).toList(),
                coverage.objectives().stream()
                        .map(one -> new Objective(one.id(), one.always()))
                        .toList(),
                coverage.kinds().stream().map(Share::of).toList());
    }
}
