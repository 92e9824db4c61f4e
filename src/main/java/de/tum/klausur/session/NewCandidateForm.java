package de.tum.klausur.session;

import de.tum.klausur.shared.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate to add, as JSON; what is missing is told by the use case. */
@Schema(
        name = "NewCandidate",
        description = "A candidate to add by hand; needs a matriculation number or a login",
        requiredProperties = "familyName")
record NewCandidateForm(
        @OneLine @Nullable String familyName,
        @OneLine @Nullable String givenName,

        @Schema(description = "8 digits", examples = "03712345") @OneLine @Nullable
        String registrationNumber,

        @Schema(description = "for external students", examples = "ab12cde") @OneLine @Nullable
        String login) {

    CandidateForm form() {
        CandidateForm form = new CandidateForm();
        form.familyName = familyName;
        form.givenName = givenName;
        form.registrationNumber = registrationNumber;
        form.login = login;
        return form;
    }
}
