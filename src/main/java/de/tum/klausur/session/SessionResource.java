package de.tum.klausur.session;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.PageOfMany;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Sessions as JSON: the list, scheduling, one. */
@Path("/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "session")
@Tag(name = "sessions", description = "Scheduled runs of exams and who takes part, for lecturers")
class SessionResource {

    private final Sessions sessions;
    private final Candidates candidates;
    private final Scheduling scheduling;
    private final DeletingSessions deleting;
    private final Clock clock;

    SessionResource(
            Sessions sessions, Candidates candidates, Scheduling scheduling, DeletingSessions deleting, Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.scheduling = scheduling;
        this.deleting = deleting;
        this.clock = clock;
    }

    @GET
    @About(Matter.NOTHING)
    @Operation(summary = "All sessions, the latest first, 200 a page")
    public List<SessionEntry> sessions(@BeanParam PageOfMany page) {
        List<SessionView> found = sessions.newest(page.wish()).items();
        Function<SessionView, SessionState> states = candidates.states(found, clock.instant());
        return found.stream()
                .map(session -> SessionEntry.of(session, states.apply(session)))
                .toList();
    }

    @POST
    @About(Matter.NOTHING)
    @Operation(summary = "Schedule a session", description = "Freezes the exam as its files are now.")
    @APIResponseSchema(
            value = SessionEntry.class,
            responseCode = "201",
            responseDescription = "Scheduled; Location is its address")
    public RestResponse<SessionEntry> schedule(@NotNull NewSession session) {
        UUID id = scheduling.schedule(session);
        return RestResponse.ResponseBuilder.<SessionEntry>created(URI.create("/api/sessions/" + id))
                .entity(session(id))
                .build();
    }

    @GET
    @Path("/{session}")
    @Operation(summary = "One session")
    public SessionEntry session(@PathParam("session") UUID id) {
        return entry(sessions.get(id));
    }

    @PUT
    @Path("/{session}")
    @Operation(
            summary = "Change a session's title and times",
            description =
                    "All of them are sent. Once the session is open, its opening and duration stand, whatever is sent for them; the last start may move.")
    public SessionEntry change(@PathParam("session") UUID id, @NotNull SessionChange change) {
        scheduling.change(id, change);
        return session(id);
    }

    @DELETE
    @Path("/{session}")
    @Operation(
            summary = "Delete a session that was scheduled by mistake",
            description =
                    "With its candidates, by who scheduled it, as long as nobody has begun. It can't be taken back.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(
            responseCode = "409",
            description = "not-maker: somebody else scheduled it; begun: somebody has begun; released: results are out")
    public void delete(@PathParam("session") UUID id) {
        deleting.delete(id);
    }

    @POST
    @Path("/{session}/end-starting")
    @Operation(
            summary = "End the window for starting now",
            description = "Who has started goes on. Nothing happens where it has ended before.")
    public SessionEntry endStarting(@PathParam("session") UUID id) {
        scheduling.endStarting(id);
        return session(id);
    }

    private SessionEntry entry(SessionView session) {
        return SessionEntry.of(session, candidates.state(session, clock.instant()));
    }
}
