package de.tum.klausur.attempt;

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

/** What lecturers tell all students of a session, as JSON. */
@Path("/api/sessions/{session}/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
@Tag(name = "sessions")
class AnnouncingResource {

    private final Announcing announcing;

    AnnouncingResource(Announcing announcing) {
        this.announcing = announcing;
    }

    /**
     * An announcement as lecturers see it.
     *
     * @param acknowledged how many students have acknowledged it
     */
    @Schema(name = "ToldAnnouncement", description = "An announcement as lecturers see it")
    record ToldView(
            @Schema(description = "from 1, in the order in which they were told")
            int number,

            Instant at,
            @Schema(description = "the lecturer") UUID by,

            @Schema(description = "empty where it was written in German alone")
            String en,

            @Schema(description = "empty where it was written in English alone")
            String de,

            @Schema(description = "how many students have acknowledged it")
            int acknowledged) {

        private static ToldView of(Announcement one, int acknowledged) {
            return new ToldView(one.number(), one.at(), one.by(), one.en(), one.de(), acknowledged);
        }
    }

    @GET
    @Operation(summary = "What students were told, the newest first")
    @APIResponse(responseCode = "200", description = "At most 100")
    public List<ToldView> list(@RestPath UUID session) {
        Announcing.Board board = announcing.of(session);
        return board.told().stream()
                .map(one -> ToldView.of(one, board.acknowledged(one)))
                .toList();
    }

    @POST
    @Operation(
            summary = "Tell all students of a session something",
            description = "Who sits sees it at once, who starts later then. It can't be taken back.")
    @APIResponse(responseCode = "200", description = "Told")
    @APIResponse(
            responseCode = "409",
            description = "nobody-to-tell: the session has not opened yet; too-many-announcements")
    @APIResponse(responseCode = "422", description = "No text, or one that is too long: nobody was told")
    public ToldView announce(@RestPath UUID session, @Valid @NotNull AnnouncementForm form) {
        return ToldView.of(announcing.announce(session, form.wording()), 0);
    }
}
