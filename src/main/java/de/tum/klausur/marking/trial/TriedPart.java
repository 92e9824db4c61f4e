package de.tum.klausur.marking.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a response that was tried is marked. */
@Schema(name = "TriedPart", description = "How a response that was tried is marked")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TriedPart(
        @Schema(description = "letter", examples = "a") String part,

        @Schema(description = "exact, in steps of 0.5; absent where a marker decides", examples = "1.5")
        Optional<String> earned,

        @Schema(description = "what the part is worth, exact, in steps of 0.5", examples = "2.0")
        String worth,

        @Schema(description = "the credits as a sentence, in the request's language")
        String sentence,

        @Schema(description = "how they came about, in the request's language")
        List<Line> trace,

        @Schema(description = "what a student is told of a response that can't be read; absent where it can")
        Optional<String> hint,

        @Schema(
                description =
                        "the field that the hint is about, empty for the one text of a part; absent where it is all")
        Optional<String> at,

        @Schema(
                description =
                        "how what was typed is read, as TeX by field, empty for the one text of a part or all entries of a matrix")
        Map<String, String> reading,

        @Schema(
                description =
                        "a text of the student's own as whoever marks it sees it, HTML; absent where none is written")
        Optional<String> html) {

    /** A line of a trace. Beside all others it tells its HTML, since the trial's page is drawn from JSON by a script. */
    @Schema(name = "TriedLine", description = "One line on how the credits came about")
    public record Line(
            String text,

            @Schema(description = "the same in HTML; formulas are TeX in span.math")
            String html,

            @Schema(description = "what it adds, with its sign, as told to a reader; empty where it only explains")
            String credits) {}
}
