package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tells a page at once what happened to its attempt. */
@Path("/api/attempts/{id}/events")
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class AttemptEventsResource {

    /** Shorter than the minute after which proxies cut a silent connection. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    private final OwnAttempts own;
    private final OpenPages pages;
    private final Sse sse;

    AttemptEventsResource(OwnAttempts own, OpenPages pages, Sse sse) {
        this.own = own;
        this.pages = pages;
        this.sse = sse;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "News of the attempt as server-sent events",
            description =
                    "Events DEADLINE_MOVED, ENDED, TAKEN_OVER, PHOTOGRAPHED and ANNOUNCED carry no data: ask for the state. Poll as well, since an event may be lost. Of many streams of one attempt the oldest ends.")
    @APIResponse(
            responseCode = "200",
            description = "Goes on until the page closes it",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, implementation = String.class)))
    public Multi<OutboundSseEvent> events(@RestPath UUID id) {
        own.attempt(id);
        Multi<Optional<String>> news = pages.of(id)
                .map(happened -> Optional.of(happened.kind().name()))
                .onCompletion()
                .continueWith(Optional.<String>empty());
        Multi<Optional<String>> life = Multi.createFrom()
                .ticks()
                .every(SIGN_OF_LIFE)
                .onOverflow()
                .drop()
                .map(tick -> Optional.of("ALIVE"));
        return Multi.createBy()
                .merging()
                .streams(news, life)
                .select()
                .first(Optional::isPresent)
                .map(name -> event(name.orElseThrow()));
    }

    private OutboundSseEvent event(String name) {
        return sse.newEventBuilder().name(name).data("-").build();
    }
}
