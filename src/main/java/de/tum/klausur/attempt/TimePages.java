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
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a lecturer gives time to all who sit a session, once it was shown whom it concerns. */
@Path("/sessions/{session}/time")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
class TimePages {

    private static final int INVALID = 422;

    private final GrantingTime granting;
    private final CurrentLanguage language;

    TimePages(GrantingTime granting, CurrentLanguage language) {
        this.granting = granting;
        this.language = language;
    }

    /**
     * The page of a session's time for all.
     *
     * @param asked minutes of which it is only shown whom they concern; 0: none
     * @param done minutes that were just given; 0: none
     */
    record Sheet(GrantingTime.Board board, GrantingTime.Wish wish, long asked, long done) {}

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance time(Sheet sheet, FieldProblems problems);
    }

    @GET
    public TemplateInstance list(@RestPath UUID session, @RestQuery @DefaultValue("0") String done) {
        GrantingTime.Board board = granting.of(session);
        return Templates.time(
                new Sheet(board, new GrantingTime.Wish("", "", board.seen()), 0, number(done)), FieldProblems.none());
    }

    /**
     * Gives it, or shows whom it concerns.
     *
     * @param act {@code give} where that was shown
     */
    @POST
    @SuppressWarnings("checkstyle:ParameterNumber")
    public Response give(
            @RestPath UUID session,
            @RestForm @DefaultValue("") String act,
            @RestForm @DefaultValue("") String minutes,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String seen) {
        GrantingTime.Wish wish = new GrantingTime.Wish(minutes, reason, number(seen));
        try {
            if (act.equals("give")) {
                long given = granting.grant(session, wish).minutes();
                return Response.seeOther(URI.create("/sessions/" + session + "/time?done=" + given))
                        .build();
            }
            Duration time = granting.check(wish);
            return Response.ok(Templates.time(
                            new Sheet(granting.of(session), wish, time.toMinutes(), 0), FieldProblems.none()))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(INVALID)
                    .entity(Templates.time(
                            new Sheet(granting.of(session), wish, 0, 0),
                            FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    private static int number(String told) {
        return told.matches("[0-9]{1,3}") ? Integer.parseInt(told) : 0;
    }
}
