package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.EarlierResponses;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a student answered before, to be taken up again: the journal keeps all of it. */
@Path("/api/attempts/{id}/earlier/{question}/{part}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
@APIResponse(responseCode = "200", description = "The newest first; none where nothing else was saved")
@APIResponse(
        responseCode = "404",
        description = "No attempt of yours, or no part of it",
        content = @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
class EarlierResource {

    private final OwnAttempts own;
    private final AttemptRecords records;

    EarlierResource(OwnAttempts own, AttemptRecords records) {
        this.own = own;
        this.records = records;
    }

    /**
     * A response that stood once.
     *
     * @param revision how often the part had been answered, that time included
     * @param at when the server saved it
     */
    @Schema(name = "EarlierResponse", description = "A response that stood once")
    record EarlierView(int revision, Instant at, ResponseForm response) {

        private static EarlierView of(JournalEntry entry) {
            Given given = (Given) entry.what();
            return new EarlierView(given.revision(), entry.at(), ResponseForm.of(given.response()));
        }
    }

    @GET
    @Operation(
            summary = "What was saved for a part before",
            description =
                    "At most 20, the newest first: those before which much was deleted, and of the others one a minute.")
    public List<EarlierView> earlier(@RestPath UUID id, @RestPath String question, @RestPath String part) {
        PartRef ref = PartPath.ref(question, part);
        if (own.paper(id).part(ref).isEmpty()) {
            throw new NotThere("part " + ref + " of attempt/" + id);
        }
        return EarlierResponses.of(records.given(id, ref)).stream()
                .map(EarlierView::of)
                .toList();
    }
}
