package de.tum.klausur.review;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The review: students inspect and object; lecturers set the window. */
@Path("/review")
@Produces(MediaType.TEXT_HTML)
class ReviewPages {

    private final ReviewDesk desk;
    private final Objecting objecting;
    private final Windows windows;
    private final Sessions sessions;
    private final CurrentLanguage language;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ReviewPages(
            ReviewDesk desk,
            Objecting objecting,
            Windows windows,
            Sessions sessions,
            CurrentLanguage language,
            Clock clock) {
        this.desk = desk;
        this.objecting = objecting;
        this.windows = windows;
        this.sessions = sessions;
        this.language = language;
        this.clock = clock;
    }

    /** An objection that was refused as it was written: shown again, so that nothing is lost. */
    public record Typed(String part, String text) {

        static final Typed NOTHING = new Typed("", "");

        public boolean isFor(String ref) {
            return part.equals(ref);
        }
    }

    /** A window and what it is at this moment. */
    public record WindowNow(WindowView view, WindowView.State state) {}

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(List<OwnReview> reviews);

        static native TemplateInstance review(OwnSheet.OnPage sheet, Typed typed, FieldProblems problems);

        static native TemplateInstance window(
                SessionView session, Optional<WindowNow> window, Windows.Form form, FieldProblems problems);
    }

    @GET
    @RolesAllowed(Role.STUDENT)
    public TemplateInstance own() {
        return Templates.own(desk.ownReviews());
    }

    @GET
    @Path("/{attempt}")
    @RolesAllowed(Role.STUDENT)
    public TemplateInstance review(@PathParam("attempt") UUID attempt) {
        return Templates.review(desk.ownSheet(attempt, language.locale()), Typed.NOTHING, FieldProblems.none());
    }

    @POST
    @Path("/{attempt}/{question}/{part}")
    @RolesAllowed(Role.STUDENT)
    public Response object(
            @PathParam("attempt") UUID attempt,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @RestForm("text") @DefaultValue("") String text) {
        try {
            objecting.write(attempt, PartPath.ref(question, part), text);
            return to("/review/" + attempt + "#" + question + "." + part);
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(Templates.review(
                            desk.ownSheet(attempt, language.locale()),
                            new Typed(question + "/" + part, text),
                            FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    @POST
    @Path("/{attempt}/{question}/{part}/withdraw")
    @RolesAllowed(Role.STUDENT)
    public Response withdraw(
            @PathParam("attempt") UUID attempt,
            @PathParam("question") String question,
            @PathParam("part") String part) {
        objecting.withdraw(attempt, PartPath.ref(question, part));
        return to("/review/" + attempt + "#" + question + "." + part);
    }

    @GET
    @About(value = Matter.SESSION, in = "session")
    @Path("/session/{session}")
    @RolesAllowed(Role.LECTURER)
    public TemplateInstance window(@PathParam("session") UUID session) {
        Windows.Form form = windows.of(session).map(Windows.Form::of).orElse(Windows.Form.EMPTY);
        return window(session, form, FieldProblems.none());
    }

    @POST
    @About(value = Matter.SESSION, in = "session")
    @Path("/session/{session}")
    @RolesAllowed(Role.LECTURER)
    public Response set(
            @PathParam("session") UUID session,
            @RestForm("opensAt") @DefaultValue("") String opensAt,
            @RestForm("closesAt") @DefaultValue("") String closesAt,
            @RestForm("showsSolutions") @DefaultValue("false") boolean showsSolutions) {
        Windows.Form form = new Windows.Form(opensAt, closesAt, showsSolutions);
        try {
            windows.set(session, form);
            return to("/review/session/" + session);
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(window(session, form, FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    @POST
    @About(value = Matter.SESSION, in = "session")
    @Path("/session/{session}/close")
    @RolesAllowed(Role.LECTURER)
    public Response close(@PathParam("session") UUID session) {
        windows.close(session);
        return to("/review/session/" + session);
    }

    private TemplateInstance window(UUID session, Windows.Form form, FieldProblems problems) {
        Optional<WindowNow> window =
                windows.of(session).map(known -> new WindowNow(known, known.state(clock.instant())));
        return Templates.window(sessions.get(session), window, form, problems);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
