package de.tum.klausur.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate as JSON, for lecturers only: it holds the name beside the pseudonym. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Candidate", description = "Someone who takes part in a session")
record CandidateEntry(
        UUID id,

        @Schema(description = "what markers see instead of the name", examples = "K-7F3Q")
        String pseudonym,

        @Schema(description = "8 digits as TUMonline wrote them; absent for external students", examples = "03712345")
        Optional<String> registrationNumber,

        @Schema(description = "login of those without a matriculation number")
        Optional<String> login,

        String familyName,
        String givenName,

        @Schema(description = "the accommodation in minutes, 0 for none", examples = "15")
        int extraMinutes,

        @Schema(description = "whether the practicals earned the bonus")
        boolean bonus,

        @Schema(description = "whether the person has ever signed in")
        boolean signedIn,

        @Schema(
                description =
                        "roles of the staff that the candidate holds: what staff do for this session is closed to them")
        List<String> staff) {

    static CandidateEntry of(CandidateView candidate, StaffCandidates.Known staff) {
        return new CandidateEntry(
                candidate.id(),
                candidate.pseudonym(),
                candidate.registrationNumber(),
                candidate.login(),
                candidate.familyName(),
                candidate.givenName(),
                candidate.extraMinutes(),
                candidate.bonus(),
                candidate.personId().isPresent(),
                List.copyOf(staff.roles(candidate)));
    }
}
