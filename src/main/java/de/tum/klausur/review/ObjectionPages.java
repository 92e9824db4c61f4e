package de.tum.klausur.review;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Objections for those who decide; students are known by pseudonym. */
@Path("/objections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.OBJECTION, in = "id")
class ObjectionPages {

    private static final int PER_PAGE = 50;

    private final ReviewDesk desk;
    private final Deciding deciding;
    private final CurrentLanguage language;

    ObjectionPages(ReviewDesk desk, Deciding deciding, CurrentLanguage language) {
        this.desk = desk;
        this.deciding = deciding;
        this.language = language;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance objections(Paging<WaitingObjection> paging);

        static native TemplateInstance objection(ObjectionCase one, Deciding.Form form, FieldProblems problems);
    }

    @GET
    @About(Matter.NOTHING)
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.objections(desk.waiting(Paging.Wish.of(page, PER_PAGE)));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        ObjectionCase one = desk.one(id, language.locale());
        return Templates.objection(
                one,
                new Deciding.Form(Optional.empty(), "", "", one.part().valueAsRead(), List.of()),
                FieldProblems.none());
    }

    @POST
    @Path("/{id}")
    @SuppressWarnings("checkstyle:ParameterNumber")
    public Response decide(
            @PathParam("id") UUID id,
            @RestForm("decision") @DefaultValue("") String decision,
            @RestForm("credits") @DefaultValue("") String credits,
            @RestForm("reason") @DefaultValue("") String reason,
            @RestForm("valueAsRead") Optional<String> valueAsRead,
            @RestForm("wordings") List<String> wordings) {
        Deciding.Form form = new Deciding.Form(
                Arrays.stream(Decision.values())
                        .filter(one -> one.name().equals(decision))
                        .findFirst(),
                credits,
                reason,
                valueAsRead,
                wordings);
        try {
            deciding.decide(id, form);
            return Response.seeOther(URI.create("/objections")).build();
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(Templates.objection(
                            desk.one(id, language.locale()), form, FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }
}
