package de.tum.klausur.session;

import de.tum.klausur.shared.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A candidate as typed by a lecturer; kept as typed, so that the form can be shown again. */
@Schema(description = "Needs a matriculation number of 8 digits or, for external students, a login.")
class CandidateForm {

    @RestForm
    @OneLine
    public @Nullable String familyName;

    @RestForm
    @OneLine
    public @Nullable String givenName;

    @RestForm
    @OneLine
    public @Nullable String registrationNumber;

    @RestForm
    @OneLine
    public @Nullable String login;
}
