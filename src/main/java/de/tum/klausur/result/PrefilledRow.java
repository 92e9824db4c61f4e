package de.tum.klausur.result;

import de.tum.klausur.session.roster.Prefilled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of TUMonline's file in which something else stands already, as JSON. */
@Schema(name = "PrefilledRow", description = "A row of TUMonline's file in which something else stands already")
record PrefilledRow(
        @Schema(description = "as the file has it", examples = "03712345")
        String registrationNumber,

        String name,

        @Schema(description = "what stands in GRADE, blank for an empty cell", examples = "U")
        String grade,

        @Schema(description = "what stands in DATE_OF_ASSESSMENT")
        String date,

        @Schema(description = "what stands in REMARK") String remark,

        @Schema(description = "the grade that would be written", examples = "5.0")
        String newGrade,

        @Schema(description = "the date that would be written", examples = "13.02.2027")
        String newDate,

        @Schema(description = "the remark that would be written; blank: the cell stays")
        String newRemark) {

    static PrefilledRow of(Prefilled row) {
        return new PrefilledRow(
                row.student().number().written(),
                row.student().familyName() + ", " + row.student().givenName(),
                row.there().grade(),
                row.there().date(),
                row.there().remark(),
                row.fresh().grade(),
                row.fresh().date(),
                row.fresh().remark());
    }
}
