package de.tum.klausur.marking;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.PartRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The page on which markers take or refuse words that no key knows. */
@Path("/marking/{session}/{question}/{part}/words")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.ANSWERS, in = "session")
class WordsPages {

    private final DecidingWords deciding;

    WordsPages(DecidingWords deciding) {
        this.deciding = deciding;
    }

    @CheckedTemplate(basePath = "marking")
    static class Templates {
        private Templates() {}

        static native TemplateInstance words(WordsView words);
    }

    @GET
    public TemplateInstance words(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part) {
        return Templates.words(deciding.words(session, PartPath.ref(question, part)));
    }

    /** Buttons offer what can be given, so that a person can send nothing else; the next group has the focus then. */
    @POST
    @Path("/{group}")
    @SuppressWarnings("checkstyle:ParameterNumber")
    public Response decide(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @PathParam("group") String group,
            @RestForm("credits") @DefaultValue("") String credits,
            @RestForm("sameAs") @DefaultValue("") String sameAs) {
        PartRef ref = PartPath.ref(question, part);
        deciding.decide(session, ref, group, new DecidingWords.Form(credits, sameAs));
        return Response.seeOther(URI.create("/marking/" + session + "/" + ref + "/words"))
                .build();
    }
}
