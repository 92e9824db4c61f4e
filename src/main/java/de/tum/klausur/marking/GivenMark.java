package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.marking.shown.TraceLineView;
import de.tum.klausur.marking.shown.TraceTexts;
import de.tum.klausur.question.marking.ValueAsRead;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mark that counts for one part, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "GivenMark", description = "The mark that counts for one part, and how it came about")
record GivenMark(
        @Schema(description = "full name", examples = "l9-output-size/a")
        String part,

        @Schema(description = "earned, exact, in steps of 0.5", examples = "1.5")
        String credits,

        @Schema(description = "what the part is worth, exact", examples = "2.0")
        String worth,

        @Schema(description = "who decided: the key, a marker, or a decision on an objection")
        Origin origin,

        @Schema(description = "in the request's language; options are numbered as in the author's file")
        List<TraceLineView> trace,

        @Schema(description = "a marker's words for the student, may be empty")
        String comment,

        Instant at,

        @Schema(
                description =
                        "the value that a marker read in an answer that the key could not read; empty: none could be read;"
                                + " absent: nothing was said of one",
                examples = "1.6")
        Optional<String> valueAsRead) {

    static GivenMark of(ExamPart part, MarkView mark, Reader reader) {
        return new GivenMark(
                part.ref().toString(),
                mark.credits().toString(),
                part.part().credits().toString(),
                mark.origin(),
                TraceTexts.of(mark.trace(), part.part(), reader),
                mark.comment(),
                mark.at(),
                mark.asRead().map(ValueAsRead::text));
    }
}
