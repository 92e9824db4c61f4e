package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Confirmation;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions in which a student takes part, as JSON, and the start. */
@Path("/api/attempts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class OwnSessionResource {

    private final OwnSessions sessions;
    private final OwnAttempts own;
    private final Starting starting;
    private final CurrentLanguage language;

    OwnSessionResource(OwnSessions sessions, OwnAttempts own, Starting starting, CurrentLanguage language) {
        this.sessions = sessions;
        this.own = own;
        this.starting = starting;
        this.language = language;
    }

    @GET
    @Operation(summary = "The sessions in which the student takes part, the latest first")
    public List<OwnSession> sessions() {
        return sessions.all(shown());
    }

    @GET
    @Path("/session/{session}")
    @Operation(summary = "One session in which the student takes part")
    public OwnSession seat(@PathParam("session") UUID session) {
        return sessions.one(session, shown());
    }

    @POST
    @Path("/session/{session}")
    @Operation(
            summary = "Start the attempt",
            description =
                    "The time runs from now on. Starting again changes nothing and answers the same attempt. Where the exam has rules to confirm, say confirmed=true; elsewhere it may be left out, and is noted where it is said.")
    @APIResponse(responseCode = "200", description = "The attempt runs, or has ended before")
    @APIResponse(
            responseCode = "409",
            description =
                    "not-open-yet or start-over: outside the start window; rules-not-confirmed: aids and rules are not confirmed")
    public StateView start(
            @PathParam("session") UUID session,
            @Parameter(description = "whether the student confirms the permitted aids and the rules of the exam")
                    @QueryParam("confirmed")
                    Optional<Boolean> confirmed) {
        CandidateView candidate = own.candidate(session);
        Confirmation confirmation = confirmed.map(Confirmation::said).orElse(Confirmation.UNSAID);
        return StateView.of(own.get(starting.start(candidate, confirmation).id()));
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
