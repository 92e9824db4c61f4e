package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.exam.PaperView;
import de.tum.klausur.exam.PaperViews;
import de.tum.klausur.people.ExamPass;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The start page of a session and the exam itself, for the student who sits it. */
@Path("/attempts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT)
class AttemptPages {

    private final OwnSessions seats;
    private final OwnAttempts own;
    private final Starting starting;
    private final Papers papers;
    private final PaperViews views;
    private final Sessions sessions;
    private final CurrentLanguage language;
    private final ExamPass pass;

    @SuppressWarnings("checkstyle:ParameterNumber")
    AttemptPages(
            OwnSessions seats,
            OwnAttempts own,
            Starting starting,
            Papers papers,
            PaperViews views,
            Sessions sessions,
            CurrentLanguage language,
            ExamPass pass) {
        this.seats = seats;
        this.own = own;
        this.starting = starting;
        this.papers = papers;
        this.views = views;
        this.sessions = sessions;
        this.language = language;
        this.pass = pass;
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance seats(List<OwnSession> seats);

        static native TemplateInstance seat(OwnSession seat);

        static native TemplateInstance exam(SessionView session, OwnAttempt own, List<PaperView.Problem> problems);

        static native TemplateInstance ended(
                SessionView session, OwnAttempt own, List<PaperView.Problem> problems, boolean feedback);
    }

    @GET
    public TemplateInstance list() {
        return Templates.seats(seats.all(shown()));
    }

    @GET
    @Path("/session/{session}")
    public TemplateInstance seat(@PathParam("session") UUID session) {
        OwnSession seat = seats.one(session, shown());
        seat.lastEnd().ifPresent(pass::lastUntil);
        return Templates.seat(seat);
    }

    @POST
    @Path("/session/{session}")
    public Response start(@PathParam("session") UUID session) {
        CandidateView candidate = own.candidate(session);
        AttemptView attempt = starting.start(candidate);
        attempt.deadlineAt().ifPresent(pass::lastUntil);
        return Response.seeOther(URI.create("/attempts/" + attempt.id())).build();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance exam(@PathParam("id") UUID id) {
        OwnAttempt sat = own.get(id);
        Attempt attempt = sat.attempt();
        attempt.deadline().ifPresent(pass::lastUntil);
        SessionView session = sessions.get(attempt.sessionId());
        List<PaperView.Problem> problems =
                views.of(papers.of(session.id(), attempt.seed()), shown()).problems();
        return attempt.state().ended()
                ? Templates.ended(
                        session,
                        sat,
                        problems,
                        papers.exam(session.id()).rules().feedsBackAtOnce())
                : Templates.exam(session, sat, problems);
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
