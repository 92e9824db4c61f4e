package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer in the list of a part. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "AnswerRow", description = "One answer in the list of a part")
record AnswerRow(
        @Schema(description = "all that a marker knows of the student", examples = "K-7F3Q")
        String pseudonym,

        boolean marked,

        @Schema(description = "whether the marker who asks may take it, and why")
        Availability taking,

        @Schema(description = "name of the marker who has it open or marked it")
        Optional<String> holder,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "what it was given, exact", examples = "1.5")
        Optional<BigDecimal> credits) {}
