package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.marking.shown.TraceLineView;
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
        List<Line> trace,

        @Schema(description = "a marker's words for the student, may be empty")
        String comment,

        Instant at,

        @Schema(
                description =
                        "the value that a marker read in an answer that the key could not read; empty: none could be read;"
                                + " absent: nothing was said of one",
                examples = "1.6")
        Optional<String> valueAsRead) {

    /** A line of a trace. */
    @Schema(name = "MarkLine", description = "One line on how a mark came about, as told to staff")
    public record Line(
            String text,

            @Schema(description = "what it adds, with its sign, as told to a reader; empty where it only explains")
            String credits) {

        static Line of(TraceLineView line) {
            return new Line(line.text(), line.credits());
        }
    }

    static GivenMark of(MarkedParts.MarkedPart marked) {
        return new GivenMark(
                marked.part().ref().toString(),
                marked.mark().credits().toString(),
                marked.part().part().credits().toString(),
                marked.mark().origin(),
                marked.trace().stream().map(Line::of).toList(),
                marked.mark().comment(),
                marked.mark().at(),
                marked.mark().asRead().map(ValueAsRead::text));
    }
}
