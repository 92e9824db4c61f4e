package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/**
 * HOT PATH. The paper that the exam's page puts in place: the same at each opening, so that a browser asks for it once. Its
 * address says by a digest what it says; who asks by another one, such as a page of yesterday's release, gets what is right
 * now and keeps nothing of it. It holds no secret, so it travels compressed, which pages with a form's token must not.
 */
@Path("/attempts/{id}/paper")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT)
class PaperPages {

    private final OwnAttempts own;
    private final SentPaper sent;

    PaperPages(OwnAttempts own, SentPaper sent) {
        this.own = own;
        this.sent = sent;
    }

    /** Where the exam's page finds the paper of an attempt. */
    static String address(UUID attempt, Language language, String digest) {
        return "/attempts/" + attempt + "/paper/" + language.tag() + "/" + digest;
    }

    @GET
    @Path("/{language}/{digest}")
    public Response paper(
            @RestPath UUID id, @RestPath String language, @RestPath String digest, RoutingContext context) {
        return sent.of(own.paper(id), new SentPaper.Asked(language, digest), context);
    }
}
