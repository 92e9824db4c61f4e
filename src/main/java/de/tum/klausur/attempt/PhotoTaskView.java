package de.tum.klausur.attempt;

import de.tum.klausur.question.part.FileType;
import de.tum.klausur.question.part.Upload;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a phone is told which opens a link: no question, no name, no answer.
 *
 * @param exam the session's title
 * @param part how the part is called on the paper
 */
@Schema(
        name = "PhotoTask",
        description = "What photos are asked for; nothing of the question, the student or the answer")
record PhotoTaskView(
        @Schema(description = "the session's title", examples = "Final exam")
        String exam,

        @Schema(description = "how the part is called on the paper", examples = "4c")
        String part,

        @Schema(description = "media types that are taken") List<String> types,
        @Schema(description = "the largest size, in bytes") int largest,

        @Schema(description = "how many pages the answer may have")
        int most,

        @Schema(description = "how many it has") int pages,
        @Schema(description = "when this was so") Instant serverTime,
        @Schema(description = "the link's end") Instant until) {

    PhotoTaskView {
        types = List.copyOf(types);
    }

    /** What changes while the link lives. */
    record Standing(Instant now, Instant until, int pages) {}

    static PhotoTaskView of(String exam, String name, Upload part, Standing standing) {
        return new PhotoTaskView(
                exam,
                name,
                part.types().stream().sorted().map(FileType::mediaType).toList(),
                Upload.LARGEST,
                Upload.PAGES,
                standing.pages(),
                standing.now(),
                standing.until());
    }
}
