package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Time that lecturers give to all who sit a session, as JSON. */
@Path("/api/sessions/{session}/time")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
@Tag(name = "sessions")
class TimeResource {

    private final GrantingTime granting;

    TimeResource(GrantingTime granting) {
        this.granting = granting;
    }

    /**
     * Time that was given to all who sat.
     *
     * @param doneAt when all had got it; absent while some have not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GivenTime", description = "Time that was given to all who sat at that moment")
    record GivenTimeView(
            Instant at,
            @Schema(description = "the lecturer") UUID by,
            @Schema(description = "in minutes") long minutes,
            String reason,

            @Schema(description = "when all had got it; absent while some have not") @Nullable
            Instant doneAt) {

        private static GivenTimeView of(TimeGrant grant) {
            return new GivenTimeView(
                    grant.at(),
                    grant.by(),
                    grant.minutes(),
                    grant.reason(),
                    grant.done().orElse(null));
        }
    }

    @GET
    @Operation(summary = "What time was given to all who sat")
    @APIResponse(responseCode = "200", description = "In the order in which it was given, at most 50")
    public List<GivenTimeView> list(@RestPath UUID session) {
        return granting.of(session).given().stream().map(GivenTimeView::of).toList();
    }

    @POST
    @Operation(
            summary = "Give time to all who sit",
            description = "Their deadlines move within seconds. It can't be taken back.")
    @APIResponse(responseCode = "200", description = "Given")
    @APIResponse(
            responseCode = "409",
            description = "nobody-sits; time-given: time was given since seen; too-many-grants: nothing was given")
    @APIResponse(responseCode = "422", description = "No such minutes, or no reason: nothing was given")
    public GivenTimeView give(@RestPath UUID session, @Valid @NotNull TimeForm form) {
        return GivenTimeView.of(granting.grant(session, form.wish()));
    }
}
