package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.ProblemJson;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What lecturers tell the students of a session, for the student of one attempt. */
@Path("/api/attempts/{id}/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
@APIResponse(responseCode = "200", description = "In the order in which they were told")
@APIResponse(
        responseCode = "404",
        description = "No attempt of yours, or no such announcement",
        content = @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
class AnnouncementsResource {

    private final OwnAttempts own;
    private final Announcements announcements;
    private final CurrentLanguage language;
    private final Clock clock;

    AnnouncementsResource(OwnAttempts own, Announcements announcements, CurrentLanguage language, Clock clock) {
        this.own = own;
        this.announcements = announcements;
        this.language = language;
        this.clock = clock;
    }

    /**
     * An announcement as its student reads it.
     *
     * @param language of the text: that of the page, or the other where it was written in that alone
     * @param seen whether the student has acknowledged it
     */
    @Schema(name = "Announcement", description = "What all students of a session were told")
    record AnnouncementView(
            int number,
            Instant at,
            @Schema(examples = "en") String language,
            String text,

            @Schema(description = "whether it was acknowledged")
            boolean seen) {

        private static AnnouncementView of(Announcement told, Language reader, boolean seen) {
            Language language = told.languageFor(reader);
            return new AnnouncementView(told.number(), told.at(), language.tag(), told.text(language), seen);
        }
    }

    @GET
    @Operation(summary = "What all students of the session were told")
    public List<AnnouncementView> list(@RestPath UUID id) {
        Attempt attempt = own.attempt(id);
        Set<Integer> seen = announcements.seen(id);
        Language reader = Language.of(language.locale());
        return announcements.of(attempt.sessionId()).stream()
                .map(told -> AnnouncementView.of(told, reader, seen.contains(told.number())))
                .toList();
    }

    @POST
    @Path("/{number}/seen")
    @Operation(summary = "Acknowledge one", description = "Said twice, it changes nothing the second time.")
    public List<AnnouncementView> acknowledge(@RestPath UUID id, @RestPath int number) {
        Attempt attempt = own.attempt(id);
        if (announcements.of(attempt.sessionId()).stream().noneMatch(told -> told.number() == number)) {
            throw new NotThere("announcement/" + number + " of session/" + attempt.sessionId());
        }
        announcements.acknowledge(id, number, clock.instant());
        return list(id);
    }
}
