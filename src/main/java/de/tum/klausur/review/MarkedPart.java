package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.marking.shown.TraceLineView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part with its mark, as pages and JSON tell it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "MarkedPart", description = "A part with the response and its mark")
record MarkedPart(
        PartView part,
        ResponseView response,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "exact, in steps of 0.5", examples = "1.5")
        BigDecimal earned,

        @Schema(description = "who decided: the key, a marker, or a decision on an objection")
        Origin origin,

        @Schema(description = "how the credits came about, in the request's language")
        List<TraceLineView> trace,

        @Schema(description = "a marker's words for the student, may be empty")
        String comment,

        @Schema(implementation = String.class, description = "the key in words; empty where solutions are not shown")
        ShownText key,

        @Schema(description = "model solution, HTML; empty where it is not shown or there is none")
        String solution,

        @Schema(description = "absent: none was written") Optional<ObjectionView> objection,

        @Schema(
                description =
                        "the value that a marker read in an answer that the key could not read; empty: none could be read;"
                                + " absent: nothing was said of one",
                examples = "1.6")
        Optional<String> valueAsRead) {

    public MarkedPart {
        trace = List.copyOf(trace);
    }

    /** {@code ok} for all credits, {@code error} for none, {@code warn} between. */
    public String tone() {
        return earned.compareTo(part.credits()) >= 0 ? "ok" : earned.signum() > 0 ? "warn" : "error";
    }
}
