package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student's own review of one attempt, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "OwnSheet", description = "A student's own marked attempt")
record OwnSheet(
        UUID attempt,
        String title,

        @Schema(description = "earned, exact, in steps of 0.5", examples = "20.5")
        String credits,

        @Schema(description = "what the exam is worth, exact", examples = "31.0")
        String worth,

        @Schema(description = "1.0 to 5.0, or X", examples = "2.0")
        String grade,

        @Schema(description = "absent while none is set") Optional<WindowEntry> window,

        @Schema(description = "whether objections can be written now")
        boolean open,

        @Schema(description = "empty outside the window") List<Problem> problems,

        @Schema(description = "all that were written, withdrawn ones included")
        List<ObjectionEntry> objections) {

    /** A problem with its questions. */
    @Schema(name = "MarkedProblem", description = "A titled group of marked questions")
    public record Problem(String title, List<MarkedQuestion> questions) {

        static Problem of(ReviewSheets.ProblemSheet sheet) {
            return new Problem(
                    sheet.title().text(),
                    sheet.questions().stream().map(MarkedQuestion::of).toList());
        }
    }

    /** A question with its marked parts. */
    @Schema(name = "MarkedQuestion", description = "A question with its marked parts")
    public record MarkedQuestion(
            String title,
            @Schema(description = "HTML") String stem,
            List<MarkedPart> parts,

            @Schema(description = "HTML; empty where solutions are not shown")
            String explanation) {

        static MarkedQuestion of(ReviewSheets.QuestionSheet sheet) {
            return new MarkedQuestion(
                    sheet.title().text(),
                    sheet.stem(),
                    sheet.parts().stream().map(MarkedPart::of).toList(),
                    sheet.explanation());
        }
    }

    static OwnSheet of(ReviewDesk.OwnSheet sheet) {
        return new OwnSheet(
                sheet.attemptId(),
                sheet.session().title(),
                sheet.result().credits().toString(),
                sheet.result().worth().toString(),
                sheet.result().grade().toString(),
                sheet.window().map(WindowEntry::of),
                sheet.open(),
                sheet.problems().stream().map(Problem::of).toList(),
                sheet.objections().stream().map(ObjectionEntry::of).toList());
    }
}
