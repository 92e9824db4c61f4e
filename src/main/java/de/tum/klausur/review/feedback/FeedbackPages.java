package de.tum.klausur.review.feedback;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Feedback right after the own attempt has ended. */
@Path("/attempts/{id}/feedback")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT)
class FeedbackPages {

    private final GivingFeedback feedback;
    private final CurrentLanguage language;

    FeedbackPages(GivingFeedback feedback, CurrentLanguage language) {
        this.feedback = feedback;
        this.language = language;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance feedback(FeedbackSheet sheet);
    }

    @GET
    public TemplateInstance feedback(@PathParam("id") UUID attempt) {
        return Templates.feedback(feedback.get(attempt, language.locale()));
    }
}
