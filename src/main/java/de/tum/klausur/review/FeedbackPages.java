package de.tum.klausur.review;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
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

/** Feedback right after the own attempt has ended. */
@Path("/attempts/{id}/feedback")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT)
class FeedbackPages {

    private final GivingFeedback feedback;
    private final AssessingOneself assessing;
    private final CurrentLanguage language;

    FeedbackPages(GivingFeedback feedback, AssessingOneself assessing, CurrentLanguage language) {
        this.feedback = feedback;
        this.assessing = assessing;
        this.language = language;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance feedback(Feedback sheet);
    }

    @GET
    public TemplateInstance feedback(@PathParam("id") UUID attempt) {
        return Templates.feedback(feedback.get(attempt, language.locale()));
    }

    /** The list offers what can be given, so that a person can send nothing else. */
    @POST
    @Path("/{question}/{part}")
    public Response assess(
            @PathParam("id") UUID attempt,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @RestForm("credits") @DefaultValue("") String credits) {
        assessing.keep(attempt, PartPath.ref(question, part), credits);
        return Response.seeOther(URI.create("/attempts/" + attempt + "/feedback#own-" + question + "." + part))
                .build();
    }
}
