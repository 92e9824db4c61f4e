package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.reading.ProblemEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem with the lines of its file around it. */
@Schema(name = "ProblemInSource", description = "What is wrong in a file, with the lines around it")
record ProblemInSource(
        ProblemEntry problem,

        @Schema(description = "empty where the file can't be read now")
        List<SourceLine> lines) {

    /** A line of a file. */
    @Schema(name = "SourceLine", description = "A line of a file")
    public record SourceLine(
            @Schema(description = "from 1") int number,
            String text,

            @Schema(description = "whether the problem is here")
            boolean here) {}
}
