package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file problem as JSON. */
@Schema(name = "FileProblem", description = "What is wrong in an author's file")
public record ProblemEntry(
        @Schema(description = "the file below its folder; what a further folder holds begins with that folder's name")
        String path,

        @Schema(description = "from 1") int line,
        @Schema(description = "from 1, in characters") int column,
        String message,

        @Schema(description = "what to do; empty where the message says it all")
        String hint) {

    public static ProblemEntry of(FileProblem problem) {
        return new ProblemEntry(problem.path(), problem.line(), problem.column(), problem.message(), problem.hint());
    }
}
