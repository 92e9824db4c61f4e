package de.tum.klausur.attempt;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a lecturer tells all students of a session something, once it was shown how they will read it. */
@Path("/sessions/{session}/announcements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
class AnnouncingPages {

    private static final int INVALID = 422;

    private final Announcing announcing;
    private final CurrentLanguage language;

    AnnouncingPages(Announcing announcing, CurrentLanguage language) {
        this.announcing = announcing;
        this.language = language;
    }

    /**
     * The page of a session's announcements.
     *
     * @param asked whether it is only shown how it will look, and asked whether to tell it
     * @param done whether it was just told
     */
    record Sheet(Announcing.Board board, Announcing.Wording wording, boolean asked, boolean done) {}

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance announcements(Sheet sheet, FieldProblems problems);
    }

    @GET
    public TemplateInstance list(@RestPath UUID session, @RestQuery @DefaultValue("") String done) {
        return Templates.announcements(
                new Sheet(announcing.of(session), new Announcing.Wording("", ""), false, done.equals("told")),
                FieldProblems.none());
    }

    /**
     * Tells it, or shows how it will read.
     *
     * @param act {@code tell} where that was shown
     */
    @POST
    public Response announce(
            @RestPath UUID session,
            @RestForm @DefaultValue("") String act,
            @RestForm @DefaultValue("") String en,
            @RestForm @DefaultValue("") String de) {
        Announcing.Wording wording = new Announcing.Wording(en, de);
        try {
            if (act.equals("tell")) {
                announcing.announce(session, wording);
                return Response.seeOther(URI.create("/sessions/" + session + "/announcements?done=told"))
                        .build();
            }
            announcing.check(session, wording);
            return Response.ok(Templates.announcements(
                            new Sheet(announcing.of(session), wording, true, false), FieldProblems.none()))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(INVALID)
                    .entity(Templates.announcements(
                            new Sheet(announcing.of(session), wording, false, false),
                            FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }
}
