package de.tum.klausur.session.page;

import de.tum.klausur.exam.ExamView;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.wording.Language;
import de.tum.klausur.session.ScheduleForm;
import de.tum.klausur.session.Scheduling;
import de.tum.klausur.session.SessionState;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateForm;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import de.tum.klausur.shared.answer.FieldProblems;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.answer.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sessions: the list, scheduling, and one session with its candidates. */
@Path("/sessions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
class SessionPages {

    private final Sessions sessions;
    private final Candidates candidates;
    private final Scheduling scheduling;
    private final Exams exams;
    private final CurrentLanguage language;
    private final Clock clock;

    SessionPages(
            Sessions sessions,
            Candidates candidates,
            Scheduling scheduling,
            Exams exams,
            CurrentLanguage language,
            Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.scheduling = scheduling;
        this.exams = exams;
        this.language = language;
        this.clock = clock;
    }

    /** A session in the list. */
    public record Row(SessionView session, SessionState state) {}

    /** One session with its candidates. */
    public record Sheet(SessionView session, SessionState state, List<CandidateView> candidates) {}

    @CheckedTemplate(basePath = "session")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessions(List<Row> sessions);

        static native TemplateInstance schedule(ScheduleForm form, FieldProblems problems);

        static native TemplateInstance session(Sheet sheet, String done, CandidateForm form, FieldProblems problems);
    }

    @GET
    public TemplateInstance list() {
        return Templates.sessions(
                sessions.list().stream().map(s -> new Row(s, state(s))).toList());
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@QueryParam("exam") @DefaultValue("") String exam) {
        ExamView chosen = exams.find(exam).orElseThrow(() -> new NotThere("exam/" + exam));
        return Templates.schedule(
                ScheduleForm.of(exam, chosen.title().in(Language.of(language.locale())), chosen.minutes()),
                FieldProblems.none());
    }

    @POST
    public Response schedule(@BeanParam ScheduleForm form) {
        try {
            return Response.seeOther(URI.create("/sessions/" + scheduling.schedule(form)))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(Templates.schedule(form, FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance session(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        return Templates.session(sheet(id), done, new CandidateForm(), FieldProblems.none());
    }

    Sheet sheet(UUID id) {
        SessionView session = sessions.get(id);
        return new Sheet(session, state(session), candidates.of(id));
    }

    private SessionState state(SessionView session) {
        return session.state(clock.instant(), candidates.longestExtra(session.id()));
    }
}
