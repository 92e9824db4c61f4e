package de.tum.klausur.attempt;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** What the scripts of the exam's page say and ask, in one language: nothing of a person, an exam or an attempt. */
@Path("/attempts/frame")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.STUDENT, Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
class FramePages {

    private final ExamShells shells;
    private final SentPaper sent;

    FramePages(ExamShells shells, SentPaper sent) {
        this.shells = shells;
        this.sent = sent;
    }

    /** Where the exam's page finds it. */
    static String address(Language language, String digest) {
        return "/attempts/frame/" + language.tag() + "/" + digest;
    }

    @GET
    @Path("/{language}/{digest}")
    public Response frame(@RestPath String language, @RestPath String digest, RoutingContext context) {
        return sent.of(shells.frame(SentPaper.language(language)), digest, context);
    }
}
