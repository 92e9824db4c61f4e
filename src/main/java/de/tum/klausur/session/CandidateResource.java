package de.tum.klausur.session;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The candidates of a session as JSON: single ones, accommodations, bonus. */
@Path("/api/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "session")
@Tag(name = "sessions")
class CandidateResource {

    private static final int PER_PAGE = 200;

    private final Sessions sessions;
    private final Candidates candidates;
    private final ChangingCandidates changing;
    private final Accommodations accommodations;
    private final BonusFlags bonus;
    private final StaffCandidates staff;

    @SuppressWarnings("checkstyle:ParameterNumber")
    CandidateResource(
            Sessions sessions,
            Candidates candidates,
            ChangingCandidates changing,
            Accommodations accommodations,
            BonusFlags bonus,
            StaffCandidates staff) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.changing = changing;
        this.accommodations = accommodations;
        this.bonus = bonus;
        this.staff = staff;
    }

    @GET
    @Path("/candidates")
    @Operation(summary = "The candidates by name, 200 a page")
    public Paging<CandidateEntry> candidates(
            @PathParam("session") UUID session,
            @Parameter(description = "only those whose name, number, login or pseudonym holds this")
                    @QueryParam("q")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "from 1") @QueryParam("page") @DefaultValue("1") int page) {
        sessions.get(session);
        StaffCandidates.Known known = staff.known();
        return candidates
                .holding(session, text, Paging.Wish.of(page, PER_PAGE))
                .map(candidate -> CandidateEntry.of(candidate, known));
    }

    @POST
    @Path("/candidates")
    @Operation(
            summary = "Add a candidate by hand, such as an external student",
            description = "One who was taken out earlier comes back.")
    @APIResponseSchema(
            value = CandidateEntry.class,
            responseCode = "201",
            responseDescription = "Added; Location is the candidate's address")
    public RestResponse<CandidateEntry> add(@PathParam("session") UUID session, @NotNull NewCandidateForm candidate) {
        CandidateEntry added = entry(changing.add(session, candidate.form()));
        return RestResponse.ResponseBuilder.<CandidateEntry>created(
                        URI.create("/api/sessions/" + session + "/candidates/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("/candidates/{candidate}")
    @Operation(summary = "One candidate")
    public CandidateEntry candidate(@PathParam("session") UUID session, @PathParam("candidate") UUID candidate) {
        return entry(changing.get(session, candidate));
    }

    @DELETE
    @Path("/candidates/{candidate}")
    @Operation(summary = "Take a candidate out, before the session opens")
    @APIResponse(responseCode = "204", description = "Taken out")
    @APIResponse(responseCode = "409", description = "session-open: an attempt may have begun")
    public void remove(@PathParam("session") UUID session, @PathParam("candidate") UUID candidate) {
        changing.remove(session, candidate);
    }

    @PUT
    @Path("/candidates/{candidate}/accommodation")
    @Operation(
            summary = "Set a candidate's extra minutes",
            description = "In place of those before. A deadline that runs already moves at once.")
    public CandidateEntry accommodate(
            @PathParam("session") UUID session,
            @PathParam("candidate") UUID candidate,
            @NotNull Accommodation accommodation) {
        return entry(accommodations.change(session, candidate, Integer.toString(accommodation.extraMinutes())));
    }

    @PUT
    @Path("/candidates/{candidate}/bonus")
    @Operation(summary = "Give or take one candidate's bonus")
    public CandidateEntry bonus(
            @PathParam("session") UUID session, @PathParam("candidate") UUID candidate, @NotNull Bonus earned) {
        return entry(bonus.set(session, candidate, earned.bonus()));
    }

    @POST
    @Path("/bonus")
    @Operation(summary = "Give the bonus to a list of candidates")
    @APIResponse(responseCode = "200", description = "Who got it, and what in the list is no candidate")
    public BonusReport bonusList(@PathParam("session") UUID session, @Valid @NotNull BonusList list) {
        return bonus.grant(session, String.join("\n", list.numbers()));
    }

    private CandidateEntry entry(CandidateView candidate) {
        return CandidateEntry.of(candidate, staff.known());
    }
}
