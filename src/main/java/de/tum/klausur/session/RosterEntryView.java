package de.tum.klausur.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student of a roster file, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "RosterStudent", description = "A student of a roster file, beside what is known of them")
record RosterEntryView(
        @Schema(description = "8 digits", examples = "03712345")
        String registrationNumber,

        String familyName,
        String givenName,

        @Schema(description = "whether the student comes in by this file")
        boolean fresh,

        @Schema(description = "the name until now, where the file has another", examples = "Müller, Anna")
        Optional<String> nameBefore,

        @Schema(description = "whether the name holds what no name holds, as in a wrong encoding")
        boolean doubtful,

        @Schema(description = "roles of the staff that the student holds: ta, lecturer, admin")
        List<String> staff) {

    static RosterEntryView of(RosterStudent student) {
        return new RosterEntryView(
                student.entry().number().written(),
                student.entry().familyName(),
                student.entry().givenName(),
                student.isNew(),
                student.candidate().map(CandidateView::listName).filter(name -> student.isRenamed()),
                student.doubtful(),
                List.copyOf(student.roles()));
    }
}
