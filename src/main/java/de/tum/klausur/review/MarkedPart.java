package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.shown.TraceLineView;
import de.tum.klausur.question.marking.ValueAsRead;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part with its mark, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "MarkedPart", description = "A part with the response and its mark")
record MarkedPart(
        PartView part,
        ResponseView response,

        @Schema(description = "exact, in steps of 0.5", examples = "1.5")
        String earned,

        @Schema(description = "who decided: the key, a marker, or a decision on an objection")
        Origin origin,

        @Schema(description = "how the credits came about, in the request's language")
        List<TraceLine> trace,

        @Schema(description = "a marker's words for the student, may be empty")
        String comment,

        @Schema(description = "the key in words; empty where solutions are not shown")
        String key,

        @Schema(description = "model solution, HTML; empty where it is not shown or there is none")
        String solution,

        @Schema(description = "absent: none was written") Optional<ObjectionEntry> objection,

        @Schema(
                description =
                        "the value that a marker read in an answer that the key could not read; empty: none could be read;"
                                + " absent: nothing was said of one",
                examples = "1.6")
        Optional<String> valueAsRead) {

    /** A line of a trace. */
    @Schema(name = "TraceLine", description = "One line on how a mark came about")
    public record TraceLine(
            String text,

            @Schema(description = "what it adds, with its sign, as told to a reader; empty where it only explains")
            String credits) {

        static TraceLine of(TraceLineView line) {
            return new TraceLine(line.text(), line.credits());
        }
    }

    public static MarkedPart of(ReviewSheets.PartSheet sheet) {
        return new MarkedPart(
                sheet.part(),
                sheet.response(),
                sheet.earned().toPlainString(),
                sheet.origin(),
                sheet.trace().stream().map(TraceLine::of).toList(),
                sheet.comment(),
                sheet.key().text(),
                sheet.solution(),
                sheet.objection().map(ObjectionEntry::of),
                sheet.asRead().map(ValueAsRead::text));
    }
}
