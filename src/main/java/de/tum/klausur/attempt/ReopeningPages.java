package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.ReopeningRule;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
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

/** How one candidate's attempt stands, where a lecturer lets the student go on after the end. */
@Path("/sessions/{session}/candidates/{candidate}/attempt")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
class ReopeningPages {

    private static final int INVALID = 422;

    private final ReopeningAttempts reopening;
    private final Sessions sessions;
    private final Candidates candidates;
    private final CurrentLanguage language;

    ReopeningPages(ReopeningAttempts reopening, Sessions sessions, Candidates candidates, CurrentLanguage language) {
        this.reopening = reopening;
        this.sessions = sessions;
        this.candidates = candidates;
        this.language = language;
    }

    /** An attempt and whose it is. */
    record Sheet(SessionView session, CandidateView candidate, Attempt attempt) {

        public boolean ended() {
            return attempt.state().ended();
        }

        public boolean running() {
            return !ended() && attempt.startedAt().isPresent();
        }

        /** What was left when it ended. */
        public Duration left() {
            return ReopeningRule.left(attempt);
        }
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        @SuppressWarnings("checkstyle:ParameterNumber")
        static native TemplateInstance reopen(
                Sheet sheet, boolean done, String minutes, String reason, FieldProblems problems);
    }

    @GET
    public TemplateInstance attempt(
            @RestPath UUID session, @RestPath UUID candidate, @RestQuery @DefaultValue("") String done) {
        return Templates.reopen(sheet(session, candidate), done.equals("reopened"), "", "", FieldProblems.none());
    }

    @POST
    public Response reopen(
            @RestPath UUID session,
            @RestPath UUID candidate,
            @RestForm @DefaultValue("") String minutes,
            @RestForm @DefaultValue("") String reason) {
        try {
            reopening.reopen(session, candidate, minutes, reason);
            return Response.seeOther(
                            URI.create("/sessions/" + session + "/candidates/" + candidate + "/attempt?done=reopened"))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(INVALID)
                    .entity(Templates.reopen(
                            sheet(session, candidate),
                            false,
                            minutes,
                            reason,
                            FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    private Sheet sheet(UUID session, UUID candidate) {
        CandidateView whose = candidates
                .find(candidate)
                .filter(one -> one.sessionId().equals(session))
                .orElseThrow(() -> new NotThere("candidate/" + candidate + " of session/" + session));
        return new Sheet(sessions.get(session), whose, reopening.of(session, candidate));
    }
}
